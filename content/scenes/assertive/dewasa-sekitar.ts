import { both, forOlder } from '../scene.ts'

/** At home, among neighbours and online, 18 and over. */
export const dewasaSekitar = [
  forOlder('dewasa', {
    id: 'dewasa-grup-wali',
    region: 'jawa',
    themes: ['online', 'family'],
    situation: both(
      'Di grup wali murid, anak Anda disalahkan atas perundungan yang menimpanya.',
      'In the parents’ chat your child is blamed for being bullied.',
    ),
    passive: both('Saya keluar dari grup dan diam.', 'I leave the group in silence.'),
    aggressive: both('Saya sebut nama anak lain dan memakinya.', 'I name another child and curse.'),
    passiveAggressive: both(
      'Saya kirim kutipan sindiran setiap pagi.',
      'I post a pointed quote every morning.',
    ),
    assertive: both(
      '“Mohon tidak membahas anak saya di sini. Sekolah sedang menanganinya.”',
      '“Please do not discuss my child here. The school is dealing with it.”',
    ),
    why: both(
      'Menghentikan percakapan melindungi semua anak, juga yang dilaporkan.',
      'Ending the talk protects all children, the reported ones too.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-tetangga',
    region: 'riau',
    themes: ['rumour'],
    situation: both(
      'Tetangga bertanya keras-keras tentang musibah keluarga Anda di warung.',
      'At the stall a neighbour asks loudly about your family’s trouble.',
    ),
    passive: both('Saya jawab semua pertanyaannya.', 'I answer every question.'),
    aggressive: both('“Urus saja keluargamu!”', '“Mind your own family!”'),
    passiveAggressive: both(
      'Saya ceritakan aib keluarganya kepada orang lain.',
      'I tell others about their family’s shame.',
    ),
    assertive: both(
      '“Terima kasih sudah peduli. Saya tidak membicarakannya di sini.”',
      '“Thank you for caring. I do not talk about it here.”',
    ),
    why: both(
      'Cerita Anda milik Anda. Sopan tidak berarti harus menjawab.',
      'Your story is yours. Being polite does not mean having to answer.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-mertua',
    region: 'jawa',
    themes: ['family'],
    situation: both(
      'Mertua mengoreksi cara Anda mengasuh di depan anak.',
      'Your mother-in-law corrects your parenting in front of the child.',
    ),
    passive: both('Saya mengalah dan memendamnya berhari-hari.', 'I give in and carry it around for days.'),
    aggressive: both('“Ini anak saya, jangan ikut campur!”', '“This is my child, stay out!”'),
    passiveAggressive: both(
      'Saya biarkan, lalu tidak mau berkunjung berbulan-bulan.',
      'I let it be, then stay away for months.',
    ),
    assertive: both(
      '“Bu, saya menghargai pengalaman Ibu. Kalau ada saran, tolong saat kita berdua.”',
      '“I value your experience. Please give me advice when we are alone.”',
    ),
    why: both(
      'Hormat dan batas dapat diucapkan dalam satu kalimat.',
      'Respect and a limit fit into one sentence.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-hp-pasangan',
    region: 'sumatra',
    themes: ['family', 'pressure'],
    situation: both(
      'Pasangan memeriksa HP Anda setiap malam dan marah bila dilarang.',
      'Your partner checks your phone each night and gets angry if you object.',
    ),
    passive: both(
      'Saya serahkan HP dan menghapus teman-teman saya.',
      'I hand it over and delete my friends.',
    ),
    aggressive: both('Saya banting HP di depannya.', 'I smash the phone before them.'),
    passiveAggressive: both(
      'Saya serahkan HP sambil menyindir, “Sudah puas?”',
      'I hand it over with a sneer, “Satisfied?”',
    ),
    assertive: both(
      'Saat tenang: “Saya ingin HP saya tetap pribadi.” Saya cerita kepada orang yang saya percaya.',
      'In a calm hour: “I want my phone to stay private.” I tell somebody I trust.',
    ),
    why: both(
      'Mengawasi terus-menerus dapat menjadi bagian dari kekerasan. Keselamatan lebih penting daripada tegas.',
      'Constant watching can be part of violence. Safety matters more than firmness.',
    ),
    leave: both(
      'Bila Anda takut akan akibatnya, jangan berhadapan sendirian. Susun rencana aman bersama petugas.',
      'If you fear what follows, do not face it alone. Make a safety plan with a worker.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-penagih',
    region: 'jawa',
    themes: ['money', 'pressure'],
    situation: both(
      'Penagih utang mengancam akan menyebarkan data Anda.',
      'A debt collector threatens to spread your data.',
    ),
    passive: both('Saya pinjam lagi di tempat lain.', 'I borrow again elsewhere.'),
    aggressive: both('Saya balas mengancam.', 'I threaten back.'),
    passiveAggressive: both(
      'Saya beri alamat palsu dan menyindirnya.',
      'I give a false address and taunt the caller.',
    ),
    assertive: both(
      '“Kirim tagihan secara tertulis. Ancaman ini saya simpan dan laporkan.” Saya tutup telepon.',
      '“Send the claim in writing. I keep and report this threat.” I hang up.',
    ),
    why: both(
      'Utang tidak membenarkan ancaman. Bukti dan aduan bekerja lebih baik daripada pertengkaran.',
      'Debt does not excuse threats. Evidence and a complaint work better than a quarrel.',
    ),
    leave: both(
      'Bila ia datang ke rumah, jangan keluar sendirian. Hubungi polisi atau pengurus RT.',
      'If anyone comes to your home, do not go out alone. Call the police or the neighbourhood head.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-rapat-sekolah',
    region: 'ntb',
    themes: ['askHelp', 'family'],
    situation: both(
      'Di sekolah, guru berkata, “Ah, namanya juga anak-anak,” tentang luka anak Anda.',
      'At school the teacher says “Oh, children will be children” about your child’s injury.',
    ),
    passive: both('“Iya, Bu, mungkin anak saya yang salah.”', '“Yes, perhaps it is my child’s fault.”'),
    aggressive: both(
      'Saya gebrak meja dan mengancam menuntut semua.',
      'I bang the table and threaten to sue everybody.',
    ),
    passiveAggressive: both(
      'Saya diam, lalu menjelekkan guru itu di media sosial.',
      'I keep quiet, then run the teacher down online.',
    ),
    assertive: both(
      '“Anak saya terluka. Saya minta dicatat, ditindaklanjuti, dan diberi tahu hasilnya hari apa.”',
      '“My child was hurt. Please record it, act on it, and tell me by which day.”',
    ),
    why: both(
      'Tiga permintaan jelas: catat, tindak, kabari.',
      'Three clear requests: record, act, report back.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-kos',
    region: 'bali',
    themes: ['body', 'belongings'],
    situation: both(
      'Pemilik kos masuk ke kamar Anda tanpa izin.',
      'Your landlord enters your room without permission.',
    ),
    passive: both('Saya pura-pura tidak tahu.', 'I pretend not to notice.'),
    aggressive: both('Saya lempar barang ke arahnya.', 'I throw things at them.'),
    passiveAggressive: both('Saya telat bayar dengan sengaja.', 'I pay late on purpose.'),
    assertive: both(
      '“Kamar ini tidak boleh dimasuki tanpa izin saya.” Saya kirim juga tertulis dan ganti kunci.',
      '“Nobody enters without my permission.” I also send it in writing and change the lock.',
    ),
    why: both(
      'Tulisan membuat batas jelas dan menjadi bukti.',
      'Writing makes the limit clear and serves as evidence.',
    ),
    leave: both(
      'Bila Anda merasa tidak aman, menginaplah di tempat lain dan lapor.',
      'If you feel unsafe, stay elsewhere and report it.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-rahasia-klien',
    region: 'sulawesi',
    themes: ['pressure', 'work'],
    situation: both(
      'Kerabat memaksa Anda, relawan, menceritakan siapa yang melapor.',
      'A relative presses you, a volunteer, to say who made a report.',
    ),
    passive: both('Saya sebut inisialnya supaya ia berhenti.', 'I give the initials to make it stop.'),
    aggressive: both('“Kamu tidak tahu malu!”', '“Shame on you!”'),
    passiveAggressive: both(
      '“Tebak saja sendiri,” kata saya sambil tersenyum.',
      '“Guess,” I say with a smile.',
    ),
    assertive: both(
      '“Saya tidak boleh dan tidak akan menceritakannya. Mari bicara hal lain.”',
      '“I may not and will not tell. Let us talk of something else.”',
    ),
    why: both(
      'Kalimat yang sama boleh diulang sampai selesai.',
      'The same sentence may be repeated until it ends.',
    ),
  }),
  forOlder('dewasa', {
    id: 'dewasa-tautan-lama',
    region: 'kalimantan',
    themes: ['online', 'rumour'],
    situation: both(
      'Kenalan lama mengunggah video lama yang mempermalukan Anda.',
      'An old acquaintance posts an old video that shames you.',
    ),
    passive: both('Saya tutup semua akun dan bersembunyi.', 'I close all accounts and hide.'),
    aggressive: both('Saya unggah aibnya.', 'I post something shaming about them.'),
    passiveAggressive: both(
      'Saya beri komentar manis yang menusuk.',
      'I leave a sweet comment with a sting.',
    ),
    assertive: both(
      '“Hapus video itu hari ini. Saya menyimpan buktinya dan melapor ke platform.”',
      '“Delete that video today. I keep the evidence and report it to the platform.”',
    ),
    why: both(
      'Simpan bukti lebih dulu, baru minta dihapus. Petugas dapat membantu.',
      'Save the evidence first, then ask for deletion. A worker can help.',
    ),
  }),
]
