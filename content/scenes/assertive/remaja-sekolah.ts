import { both, forOlder } from '../scene.ts'

/** At school and in the boarding house, 12 to 17. */
export const remajaSekolah = [
  forOlder('remaja', {
    id: 'remaja-asrama-cuci',
    region: 'riau',
    themes: ['boarding', 'pressure'],
    situation: both(
      'Di asrama, kakak kelas menyuruhmu mencuci bajunya setiap malam.',
      'In the dormitory an older student orders you to wash their clothes every night.',
    ),
    passive: both('“Iya, Kak,” walau besok ada ujian.', '“Yes,” though you have an exam tomorrow.'),
    aggressive: both('“Cuci sendiri, dasar pemalas!”', '“Wash them yourself, you lazy thing!”'),
    passiveAggressive: both(
      'Aku cuci, tapi sengaja kubuat luntur.',
      'I wash them but let the colours run on purpose.',
    ),
    assertive: both(
      '“Maaf, Kak, tidak. Saya harus belajar.” Lalu aku cerita ke musyrif.',
      '“Sorry, no. I have to study.” Then I tell the house teacher.',
    ),
    why: both(
      'Menolak dengan sopan bukan kurang ajar. Aturan asrama melindungi yang lebih muda.',
      'A polite no is not rude. House rules protect the younger ones.',
    ),
    leave: both(
      'Kalau ia marah atau mengancam, pergi ke ruang pengasuh malam itu juga.',
      'If they get angry or threaten you, go to the staff room that same night.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-kulit',
    region: 'papua',
    themes: ['names', 'body'],
    situation: both(
      'Teman sekelas bercanda soal warna kulitmu, semua tertawa.',
      'A classmate jokes about the colour of your skin and everybody laughs.',
    ),
    passive: both('Aku senyum tipis dan pura-pura main HP.', 'I smile thinly and pretend to use my phone.'),
    aggressive: both('Aku hina keluarganya.', 'I insult their family.'),
    passiveAggressive: both(
      '“Lucu banget,” kataku, lalu kubuat dia dikucilkan.',
      '“So funny,” I say, and get others to shut them out.',
    ),
    assertive: both(
      '“Itu menyakitkan, bukan lucu. Jangan ulangi.”',
      '“That hurts, it is not funny. Do not say it again.”',
    ),
    why: both(
      'Ejekan soal asal dan kulit adalah diskriminasi. Kamu tidak perlu menertawakannya.',
      'Jokes about origin and skin are discrimination. You need not laugh.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-logat',
    region: 'ntt',
    themes: ['names', 'leftOut'],
    situation: both(
      'Kamu baru pindah dari pulau lain. Setiap presentasi, logatmu ditirukan.',
      'You have just moved from another island. Each time you present, your accent is copied.',
    ),
    passive: both(
      'Aku minta guru supaya tidak presentasi lagi.',
      'I ask the teacher never to present again.',
    ),
    aggressive: both(
      '“Kalian tidak tahu sopan santun!” sambil membanting kertas.',
      '“You have no manners!” and I slam my papers down.',
    ),
    passiveAggressive: both('Aku sindir mereka di status.', 'I post hints about them.'),
    assertive: both(
      'Aku berhenti sebentar. “Ini logatku. Tolong dengarkan isinya.”',
      'I pause. “This is how I speak. Please listen to what I say.”',
    ),
    why: both(
      'Logat bukan kekurangan. Jeda dan suara tenang membuatmu terdengar.',
      'An accent is no flaw. A pause and a calm voice make you heard.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-alat-dengar',
    region: 'jawa',
    themes: ['disability', 'belongings'],
    situation: both(
      'Seseorang mengambil alat bantu dengarmu “cuma buat lihat”.',
      'Someone takes your hearing aid “just to look”.',
    ),
    passive: both('Aku tunggu sampai dikembalikan.', 'I wait until it comes back.'),
    aggressive: both('Aku rampas dan tampar tangannya.', 'I snatch it and slap the hand that took it.'),
    passiveAggressive: both('Nanti kusembunyikan tasnya.', 'Later I hide their bag.'),
    assertive: both(
      '“Kembalikan sekarang. Itu alat untuk mendengar, bukan mainan.”',
      '“Give it back now. It is for hearing, it is no toy.”',
    ),
    why: both('Alat bantu tidak boleh disentuh tanpa izin.', 'Nobody may touch an aid without permission.'),
  }),
  forOlder('remaja', {
    id: 'remaja-kerudung',
    region: 'sumatra',
    themes: ['faith', 'body'],
    situation: both(
      'Di tangga, seseorang menarik kerudungmu lalu lari.',
      'On the stairs someone pulls your headscarf and runs.',
    ),
    passive: both('Aku betulkan dan tidak bilang siapa pun.', 'I put it right and tell nobody.'),
    aggressive: both('Aku kejar dan balas menarik bajunya.', 'I chase them and pull at their shirt.'),
    passiveAggressive: both('Aku sebarkan cerita jelek tentang dia.', 'I spread a nasty story about them.'),
    assertive: both(
      '“Jangan sentuh aku!” dengan suara keras, lalu langsung ke guru.',
      '“Do not touch me!” out loud, then straight to a teacher.',
    ),
    why: both(
      'Menyentuh tubuh dan pakaianmu tanpa izin itu pelanggaran, bukan candaan.',
      'Touching your body or clothes without permission is wrong, and no joke.',
    ),
    leave: both(
      'Pergi ke tempat yang ada guru. Tidak perlu mengejar.',
      'Go to where a teacher is. No need to chase.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-kalah',
    region: 'sulawesi',
    themes: ['fairness'],
    situation: both(
      'Timmu kalah futsal. Semua menyalahkanmu di ruang ganti.',
      'Your futsal team lost. Everyone blames you in the changing room.',
    ),
    passive: both('Aku minta maaf terus-menerus.', 'I apologise over and over.'),
    aggressive: both('“Kalian yang tidak becus!”', '“You are the hopeless ones!”'),
    passiveAggressive: both(
      'Latihan berikutnya aku sengaja tidak datang.',
      'I skip the next practice on purpose.',
    ),
    assertive: both(
      '“Aku kecewa juga. Kita kalah bersama. Aku mau bahas cara memperbaikinya.”',
      '“I am disappointed too. We lost together. Let us talk about getting better.”',
    ),
    why: both(
      'Mengakui bagianmu tidak sama dengan menerima semua kesalahan.',
      'Owning your part is not taking all the blame.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-rekam',
    region: 'jawa',
    themes: ['pressure', 'online'],
    situation: both(
      'Beberapa anak mengejek seorang adik kelas. “Rekam, biar seru,” kata mereka kepadamu.',
      'Some students mock a younger one. “Film it, it will be fun,” they tell you.',
    ),
    passive: both('Aku rekam karena takut jadi sasaran.', 'I film because I fear being next.'),
    aggressive: both('Aku hina mereka semua.', 'I insult them all.'),
    passiveAggressive: both(
      'Aku bilang ya, lalu “lupa” menekan tombol.',
      'I say yes and “forget” to press the button.',
    ),
    assertive: both(
      '“Aku tidak mau merekam.” Lalu aku ajak adik itu pergi atau panggil guru.',
      '“I will not film.” Then I walk the younger one away or fetch a teacher.',
    ),
    why: both(
      'Tidak menonton dan memanggil bantuan sudah menolong.',
      'Not watching and fetching help is already helping.',
    ),
    leave: both(
      'Kalau keadaannya kasar, jangan masuk ke tengah. Panggil orang dewasa.',
      'If it is rough, do not step in between. Call an adult.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-ekskul',
    region: 'kalimantan',
    themes: ['pressure', 'body'],
    situation: both(
      'Anggota baru ekskul disuruh melakukan hal memalukan malam-malam “supaya kuat mental”.',
      'New members of a club are told to do something humiliating at night “to toughen up”.',
    ),
    passive: both('Aku ikut saja, semua juga ikut.', 'I go along, everybody does.'),
    aggressive: both('Aku maki-maki ketuanya.', 'I swear at the leader.'),
    passiveAggressive: both(
      'Aku pura-pura sakit, lalu menyindir yang ikut.',
      'I pretend to be ill, then mock those who joined.',
    ),
    assertive: both(
      '“Saya tidak ikut.” Aku pulang bersama teman dan lapor ke pembina.',
      '“I will not do it.” I go home with a friend and tell the teacher in charge.',
    ),
    why: both(
      'Merendahkan orang bukan latihan. Kamu boleh menolak tanpa alasan panjang.',
      'Humiliating people is no training. You may refuse without a long reason.',
    ),
    leave: both(
      'Pergi berdua, ke tempat terang, dan telepon orang dewasa.',
      'Leave with a friend, to a bright place, and call an adult.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-guru-banding',
    region: 'bali',
    themes: ['askHelp', 'fairness'],
    situation: both(
      'Guru membandingkan nilaimu dengan kakakmu di depan kelas.',
      'A teacher compares your marks with your older sibling’s in front of the class.',
    ),
    passive: both('Aku menunduk dan tidak belajar lagi.', 'I look down and stop studying.'),
    aggressive: both('“Bapak juga tidak bisa mengajar!”', '“You cannot teach either!”'),
    passiveAggressive: both('Aku kumpulkan tugas kosong.', 'I hand in blank homework.'),
    assertive: both(
      'Sesudah kelas: “Pak, saya malu dibandingkan. Boleh bicara berdua saja?”',
      'After class: “Being compared embarrassed me. Could we speak alone?”',
    ),
    why: both(
      'Memilih waktu dan tempat membuat kata-katamu lebih didengar.',
      'Choosing time and place makes your words heard.',
    ),
  }),
]
