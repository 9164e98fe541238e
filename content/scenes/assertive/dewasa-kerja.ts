import { both, forOlder } from '../scene.ts'

/** At work, on campus and in public, 18 and over. */
export const dewasaKerja = [
  forOlder('dewasa', {
    id: 'dewasa-hasil-kerja',
    region: 'jawa',
    themes: ['work', 'fairness'],
    situation: both(
      'Rekan mempresentasikan hasil kerja Anda sebagai miliknya.',
      'A colleague presents your work as their own.',
    ),
    passive: both('Saya diam dan kesal sendiri.', 'I stay silent and fume.'),
    aggressive: both('Saya berseru di rapat, “Pencuri!”', 'I call out in the meeting, “Thief!”'),
    passiveAggressive: both(
      '“Hebat ya, cepat sekali belajarnya,” kata saya sinis.',
      '“How fast you learn,” I say with a sneer.',
    ),
    assertive: both(
      '“Bagian data itu saya yang menyusun. Saya minta nama saya dicantumkan.”',
      '“I prepared the data. I ask that my name be added.”',
    ),
    why: both(
      'Fakta pendek dan satu permintaan lebih kuat daripada tuduhan.',
      'A short fact and one request carry further than an accusation.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-tengah-malam',
    region: 'sumatra',
    themes: ['work', 'pressure'],
    situation: both(
      'Atasan mengirim tugas tengah malam dan menagih pagi-pagi.',
      'Your superior sends tasks at midnight and wants them at dawn.',
    ),
    passive: both('Saya kerjakan semua sampai sakit.', 'I do them all until I fall ill.'),
    aggressive: both('“Anda tidak punya otak?”', '“Have you no sense?”'),
    passiveAggressive: both(
      'Saya baca pesannya dan sengaja tidak menjawab berhari-hari.',
      'I read it and ignore it for days on purpose.',
    ),
    assertive: both(
      '“Saya bisa mengerjakannya besok sampai pukul dua. Mana yang paling mendesak?”',
      '“I can finish it tomorrow by two. Which part is most urgent?”',
    ),
    why: both(
      'Menawarkan batas sekaligus jalan keluar menjaga hubungan kerja.',
      'Offering a limit with a way forward keeps the working bond.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-gurauan-tubuh',
    region: 'kalimantan',
    themes: ['work', 'body'],
    situation: both(
      'Di kantor, seorang rekan terus bergurau soal tubuh Anda.',
      'At the office a colleague keeps joking about your body.',
    ),
    passive: both('Saya tertawa kecil dan menghindar.', 'I laugh a little and avoid them.'),
    aggressive: both('Saya hina balik di depan semua orang.', 'I insult them back before everyone.'),
    passiveAggressive: both('Saya sebarkan kabar buruk tentangnya.', 'I spread bad talk about them.'),
    assertive: both(
      '“Jangan komentari tubuh saya. Bila terulang, saya laporkan.” Saya catat tanggalnya.',
      '“Do not comment on my body. If it happens again I report it.” I note the date.',
    ),
    why: both(
      'Komentar seperti itu dapat termasuk pelecehan. Mencatat dan melapor adalah hak Anda.',
      'Such remarks can be harassment. Noting and reporting is your right.',
    ),
    leave: both(
      'Bila Anda merasa terancam, tinggalkan ruangan dan hubungi orang yang Anda percaya.',
      'If you feel threatened, leave the room and reach somebody you trust.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-pintu-kantor',
    region: 'jawa',
    themes: ['disability', 'askHelp'],
    situation: both(
      'Rapat selalu di lantai dua tanpa lift. Anda memakai kursi roda.',
      'Meetings are always upstairs without a lift. You use a wheelchair.',
    ),
    passive: both('Saya titip pendapat lewat orang lain terus.', 'I always send my views through others.'),
    aggressive: both('“Kalian memang tidak punya hati!”', '“You have no heart!”'),
    passiveAggressive: both(
      '“Nikmati saja tangganya,” tulis saya di grup.',
      '“Enjoy your stairs,” I write to the group.',
    ),
    assertive: both(
      '“Saya tidak bisa hadir di lantai dua. Mohon rapat berikutnya di ruang bawah.”',
      '“I cannot attend upstairs. Please hold the next meeting on the ground floor.”',
    ),
    why: both(
      'Meminta penyesuaian yang layak bukan merepotkan; itu hak.',
      'Asking for an adjustment is no bother; it is a right.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-pasar',
    region: 'sulawesi',
    themes: ['work', 'names'],
    situation: both(
      'Di pasar, pembeli menghina dagangan dan asal-usul Anda.',
      'At the market a customer insults your goods and where you come from.',
    ),
    passive: both('Saya menunduk dan memberi harga lebih murah.', 'I look down and lower the price.'),
    aggressive: both('Saya usir sambil memaki.', 'I drive them off with curses.'),
    passiveAggressive: both('Saya selipkan barang yang kurang baik.', 'I slip in poor goods.'),
    assertive: both(
      '“Kalau barangnya tidak cocok, tidak apa-apa. Tolong jangan hina asal saya.”',
      '“If you dislike the goods, that is fine. Please do not insult my people.”',
    ),
    why: both(
      'Memisahkan urusan jual-beli dari hinaan menjaga martabat.',
      'Keeping trade apart from insult keeps your dignity.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-dosen',
    region: 'jawa',
    themes: ['names', 'askHelp'],
    situation: both(
      'Dosen sering menjadikan Anda bahan lelucon di kelas.',
      'A lecturer often makes you the joke of the class.',
    ),
    passive: both('Saya tidak masuk kuliah lagi.', 'I stop going to lectures.'),
    aggressive: both('Saya bentak di depan mahasiswa lain.', 'I shout at them before other students.'),
    passiveAggressive: both(
      'Saya beri penilaian palsu tentang mata kuliah lain.',
      'I write false reviews about other courses.',
    ),
    assertive: both(
      '“Saya keberatan dijadikan lelucon. Mohon dihentikan.” Lewat surel, dengan teman sebagai saksi.',
      '“I object to being the joke. Please stop.” By e-mail, with a friend as witness.',
    ),
    why: both(
      'Bila kekuasaannya besar, jalur tertulis dan satuan tugas kampus lebih aman daripada berhadapan sendirian.',
      'Where power is great, writing and the campus task force are safer than facing it alone.',
    ),
    leave: both(
      'Anda tidak wajib bicara langsung. Lapor lewat satuan tugas juga jawaban yang tegas.',
      'You need not speak face to face. Reporting to the task force is a firm answer too.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-upah',
    region: 'maluku',
    themes: ['work', 'money'],
    situation: both(
      'Upah melaut bulan ini ditunda lagi tanpa penjelasan.',
      'This month’s wage from the boat is put off again without a word.',
    ),
    passive: both('Saya menunggu saja dan berutang.', 'I just wait and borrow.'),
    aggressive: both('Saya ancam pemilik kapal.', 'I threaten the boat owner.'),
    passiveAggressive: both('Saya bekerja asal-asalan.', 'I work carelessly.'),
    assertive: both(
      '“Upah saya dua bulan belum dibayar. Saya minta tanggal pasti, tertulis.”',
      '“Two months of wages are unpaid. I ask for a fixed date, in writing.”',
    ),
    why: both(
      'Jumlah, waktu, dan permintaan tertulis memudahkan bila perlu mengadu.',
      'Amount, time and a written request help if you need to complain.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-jadwal-ibadah',
    region: 'papua',
    themes: ['faith', 'work'],
    situation: both(
      'Rapat tim selalu ditetapkan pada jam ibadah Minggu Anda.',
      'Team meetings are always set at the hour of your Sunday service.',
    ),
    passive: both('Saya tinggalkan ibadah tanpa bilang.', 'I miss the service without a word.'),
    aggressive: both(
      '“Kalian tidak menghargai agama saya!” sambil pergi.',
      '“You have no respect for my faith!” and I walk out.',
    ),
    passiveAggressive: both('Saya datang dan diam selama rapat.', 'I come and say nothing throughout.'),
    assertive: both(
      '“Minggu pagi saya beribadah. Bisakah rapat dipindah ke Sabtu atau Minggu sore?”',
      '“I worship on Sunday mornings. Could we meet on Saturday or Sunday afternoon?”',
    ),
    why: both(
      'Usul waktu lain membuat permintaan mudah diterima.',
      'Offering another time makes a request easy to grant.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-antrean-puskesmas',
    region: 'ntt',
    themes: ['fairness', 'askHelp'],
    situation: both(
      'Di puskesmas, nomor Anda dilewati dua kali.',
      'At the health centre your number is passed over twice.',
    ),
    passive: both('Saya pulang tanpa diperiksa.', 'I go home without being seen.'),
    aggressive: both('Saya bentak petugasnya.', 'I shout at the clerk.'),
    passiveAggressive: both(
      '“Mungkin saya harus pingsan dulu,” kata saya keras-keras.',
      '“Perhaps I must faint first,” I say loudly.',
    ),
    assertive: both(
      '“Nomor saya 14, sudah terlewat dua kali. Mohon dicek.”',
      '“My number is 14 and was passed twice. Please check.”',
    ),
    why: both(
      'Menyebut fakta membantu petugas memperbaiki.',
      'Naming the fact helps the clerk put it right.',
    ),
  }),
]
