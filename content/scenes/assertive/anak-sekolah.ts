import { both, forChildren } from '../scene.ts'

/** At school, for children of 7 to 11. */
export const anakSekolah = [
  forChildren({
    id: 'anak-antre',
    region: 'riau',
    themes: ['fairness'],
    situation: both(
      'Kamu antre beli es di kantin. Tito menyela di depanmu.',
      'You are in the canteen line for an iced drink. Tito pushes in ahead of you.',
    ),
    passive: both('Aku diam dan menunggu lagi.', 'I say nothing and wait again.'),
    aggressive: both('Aku dorong dia sambil berteriak.', 'I push him and shout.'),
    assertive: both(
      '“Tito, aku duluan. Tolong antre di belakang.”',
      '“Tito, I was first. Please line up behind me.”',
    ),
    why: both('Kata yang jelas dan sopan sering cukup.', 'Clear and polite words are often enough.'),
  }),
  forChildren({
    id: 'anak-julukan',
    region: 'jawa',
    themes: ['names', 'body'],
    situation: both(
      'Dito memanggilmu “Si Bulat” setiap pagi. Teman lain ikut tertawa.',
      'Dito calls you “Roundy” every morning. Others laugh along.',
    ),
    passive: both('Aku ikut tertawa, padahal sedih.', 'I laugh too, though I am sad.'),
    aggressive: both('“Kamu lebih jelek!”', '“You are uglier!”'),
    assertive: both(
      '“Aku tidak suka panggilan itu. Namaku Adi.”',
      '“I do not like that name. My name is Adi.”',
    ),
    why: both(
      'Julukan itu bukan salahmu. Kamu boleh bilang tidak suka, dan boleh cerita ke guru.',
      'The name is not your fault. You may say you dislike it, and you may tell a teacher.',
    ),
  }),
  forChildren({
    id: 'anak-pensil',
    region: 'papua',
    themes: ['belongings'],
    situation: both(
      'Yohana mengambil pensil warnamu tanpa bertanya.',
      'Yohana takes your coloured pencil without asking.',
    ),
    passive: both('Aku menggambar tanpa warna itu.', 'I draw without that colour.'),
    aggressive: both('Aku rebut dan coret gambarnya.', 'I grab it and scribble on her drawing.'),
    assertive: both(
      '“Itu pensilku. Boleh pinjam, tapi tanya dulu, ya.”',
      '“That is mine. You may borrow it, but ask first.”',
    ),
    why: both('Meminta itu boleh. Berbagi itu pilihanmu.', 'Asking is fine. Sharing is your choice.'),
  }),
  forChildren({
    id: 'anak-bola',
    region: 'ntt',
    themes: ['leftOut'],
    situation: both(
      'Teman-teman main bola. Kata Nus, “Kamu tidak usah ikut.”',
      'Friends play ball. Nus says, “You don’t get to join.”',
    ),
    passive: both('Aku pergi dan duduk sendirian.', 'I go away and sit alone.'),
    aggressive: both('Aku tendang bolanya jauh-jauh.', 'I kick their ball far away.'),
    assertive: both(
      '“Aku mau ikut. Giliran berikutnya, boleh?”',
      '“I want to play. May I join the next round?”',
    ),
    why: both(
      'Kalau tetap tidak boleh, cari teman lain atau bilang ke guru. Itu juga berani.',
      'If they still say no, find other friends or tell a teacher. That is brave too.',
    ),
  }),
  forChildren({
    id: 'anak-gagap',
    region: 'sulawesi',
    themes: ['disability', 'names'],
    situation: both(
      'Kamu membaca keras-keras dan kata-katamu tersendat. Ada yang menirukanmu.',
      'You read aloud and your words get stuck. Somebody copies you.',
    ),
    passive: both('Aku berhenti dan tidak mau membaca lagi.', 'I stop and never want to read again.'),
    aggressive: both('Aku lempar bukuku ke arahnya.', 'I throw my book at them.'),
    assertive: both('“Aku butuh waktu. Tolong jangan ditirukan.”', '“I need time. Please do not copy me.”'),
    why: both(
      'Bicara pelan itu boleh. Menirukan itu tidak boleh.',
      'Speaking slowly is fine. Mocking is not.',
    ),
  }),
  forChildren({
    id: 'anak-kursi-roda',
    region: 'kalimantan',
    themes: ['disability'],
    situation: both(
      'Seorang teman mendorong kursi rodamu tanpa bertanya. Kamu kaget.',
      'A friend pushes your wheelchair without asking. You are startled.',
    ),
    passive: both('Aku diam saja walau takut.', 'I keep still though I am scared.'),
    aggressive: both('“Pergi! Kamu jahat!”', '“Go away! You are mean!”'),
    assertive: both(
      '“Berhenti dulu. Tanya aku sebelum mendorong, ya.”',
      '“Stop, please. Ask me before you push.”',
    ),
    why: both(
      'Kursi roda itu bagian dari dirimu. Orang harus bertanya.',
      'Your wheelchair is part of you. People must ask.',
    ),
  }),
  forChildren({
    id: 'anak-dengar',
    region: 'jawa',
    themes: ['disability', 'askHelp'],
    situation: both(
      'Bu guru bicara sambil menghadap papan. Kamu tidak bisa membaca gerak bibirnya.',
      'The teacher talks facing the board. You cannot read her lips.',
    ),
    passive: both('Aku pura-pura mengerti.', 'I pretend to understand.'),
    aggressive: both('Aku pukul meja berkali-kali.', 'I bang on the table.'),
    assertive: both(
      'Aku angkat tangan. “Bu, tolong menghadap ke sini.”',
      'I raise my hand. “Please face this way, Miss.”',
    ),
    why: both('Meminta bantuan yang kamu perlukan itu hakmu.', 'Asking for the help you need is your right.'),
  }),
  forChildren({
    id: 'anak-jawaban',
    region: 'sumatra',
    themes: ['pressure'],
    situation: both(
      'Saat ulangan, temanmu berbisik, “Kasih lihat jawabanmu. Kalau tidak, kita tidak berteman.”',
      'In a test your friend whispers, “Show me your answers, or we are not friends.”',
    ),
    passive: both('Aku kasih lihat karena takut.', 'I show them because I am afraid.'),
    aggressive: both('Aku teriak, “Dia menyontek!”', 'I shout, “Cheater!”'),
    assertive: both(
      '“Tidak. Nanti pulang sekolah kita belajar bareng.”',
      '“No. Let us study together after school.”',
    ),
    why: both(
      'Teman sejati tidak hilang karena kata “tidak”.',
      'A true friend does not leave because of a “no”.',
    ),
  }),
]
