import { both, forOlder } from '../scene.ts'

/** Online, among friends and at home, 12 to 17. */
export const remajaSekitar = [
  forOlder('remaja', {
    id: 'remaja-stiker',
    region: 'jawa',
    themes: ['online', 'body'],
    situation: both(
      'Fotomu dijadikan stiker di grup kelas.',
      'Your photo is made into a sticker in the class chat.',
    ),
    passive: both('Aku keluar dari grup tanpa bilang apa-apa.', 'I leave the group without a word.'),
    aggressive: both('Aku buat stiker yang lebih parah tentang mereka.', 'I make a worse sticker of them.'),
    passiveAggressive: both(
      '“Haha kreatif,” tulisku, lalu kudiamkan mereka seminggu.',
      '“Haha, creative,” I write, and give them the silent treatment.',
    ),
    assertive: both(
      '“Itu fotoku dan aku tidak mengizinkan. Tolong hapus hari ini.” Aku simpan buktinya.',
      '“That is my photo and I did not allow it. Please delete it today.” I keep the evidence.',
    ),
    why: both(
      'Satu pesan yang jelas, bukti disimpan, lalu orang dewasa diberi tahu kalau tidak berhenti.',
      'One clear message, evidence kept, then an adult is told if it does not stop.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-foto-diminta',
    region: 'sumatra',
    themes: ['online', 'pressure', 'body'],
    situation: both(
      'Seseorang yang kamu suka meminta foto yang membuatmu tidak nyaman. “Kalau sayang, kirim.”',
      'Someone you like asks for a picture that makes you uneasy. “If you love me, send it.”',
    ),
    passive: both('Aku kirim supaya dia tidak pergi.', 'I send it so they will not leave.'),
    aggressive: both('Aku sebar percakapannya dan memakinya.', 'I publish the chat and swear at them.'),
    passiveAggressive: both(
      '“Iya, nanti,” kataku, lalu kusindir dia di status.',
      '“Sure, later,” I say, then drop hints about them in my status.',
    ),
    assertive: both(
      '“Tidak. Sayang tidak diukur dari foto.” Aku berhenti membalas dan cerita ke kakak.',
      '“No. Love is not measured in pictures.” I stop answering and tell my older sibling.',
    ),
    why: both(
      'Yang memaksa yang salah, bukan kamu, juga kalau foto sudah terkirim. Ada orang yang bisa menolong.',
      'Whoever presses you is wrong, not you, even if something was sent. People can help.',
    ),
    leave: both(
      'Jangan bertemu sendirian. Simpan bukti, blokir, ceritakan kepada orang dewasa.',
      'Do not meet alone. Save the evidence, block, tell an adult.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-sandi',
    region: 'kalimantan',
    themes: ['online', 'pressure'],
    situation: both(
      'Pacarmu minta kata sandi akunmu. “Kalau tidak ada apa-apa, kenapa takut?”',
      'Your partner wants your password. “If you hide nothing, why worry?”',
    ),
    passive: both('Aku kasih walau tidak mau.', 'I give it though I do not want to.'),
    aggressive: both('“Kamu gila, ya?”', '“Are you mad?”'),
    passiveAggressive: both('Aku kasih yang salah dan diam saja.', 'I give a wrong one and say nothing.'),
    assertive: both(
      '“Akunku tetap milikku. Aku percaya kamu, dan aku minta dipercaya juga.”',
      '“My account stays mine. I trust you and ask to be trusted too.”',
    ),
    why: both(
      'Percaya tidak perlu mengawasi. Kalau ia mengancam, itu tanda bahaya.',
      'Trust needs no watching. If they threaten, that is a warning sign.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-kabar',
    region: 'sulawesi',
    themes: ['rumour'],
    situation: both(
      'Kabar bohong tentangmu beredar. Sahabatmu ikut menceritakannya.',
      'A false rumour about you goes round. Your best friend passed it on.',
    ),
    passive: both('Aku menjauh dan tidak bertanya.', 'I pull away and do not ask.'),
    aggressive: both('Aku teriaki dia di depan kelas.', 'I shout at them in front of the class.'),
    passiveAggressive: both('Aku ceritakan rahasianya kepada orang lain.', 'I tell others their secret.'),
    assertive: both(
      '“Aku dengar kamu ikut cerita. Aku sakit hati. Aku minta kamu berhenti dan meluruskannya.”',
      '“I heard you passed it on. I am hurt. Please stop and put it right.”',
    ),
    why: both(
      'Perasaan, kejadian, permintaan: tiga bagian yang pendek.',
      'Feeling, event, request: three short parts.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-pinjam',
    region: 'ntb',
    themes: ['money'],
    situation: both(
      'Temanmu sering pinjam uang dan tidak pernah mengembalikan.',
      'Your friend keeps borrowing money and never pays back.',
    ),
    passive: both('Aku pinjamkan lagi.', 'I lend again.'),
    aggressive: both('“Tukang utang!” kataku di depan umum.', '“Scrounger!” I say in public.'),
    passiveAggressive: both(
      '“Enak ya hidup gratis,” kataku sambil tertawa.',
      '“Must be nice to live for free,” I say, laughing.',
    ),
    assertive: both(
      '“Aku belum bisa meminjamkan sebelum yang kemarin kembali.”',
      '“I cannot lend again before the last is paid back.”',
    ),
    why: both(
      'Menolak satu permintaan bukan menolak orangnya.',
      'Saying no to a request is not saying no to the person.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-belajar-bareng',
    region: 'maluku',
    themes: ['leftOut'],
    situation: both(
      'Kelompok belajarmu membuat grup baru tanpa kamu.',
      'Your study group opens a new chat without you.',
    ),
    passive: both('Aku anggap aku memang tidak pantas.', 'I decide I am not worth it.'),
    aggressive: both('Aku hapus catatan bersama.', 'I delete the shared notes.'),
    passiveAggressive: both('“Sibuk ya grup rahasianya,” kataku.', '“How is your secret group,” I say.'),
    assertive: both(
      '“Aku lihat ada grup baru. Aku ingin tahu alasannya. Aku masih mau ikut belajar.”',
      '“I saw the new group. I would like to know why. I still want to study with you.”',
    ),
    why: both(
      'Bertanya memberi kesempatan. Kalau mereka tetap menutup pintu, kamu boleh mencari teman lain.',
      'Asking gives a chance. If they keep the door shut, you may look for others.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-rokok',
    region: 'aceh',
    themes: ['pressure'],
    situation: both(
      'Teman nongkrong menyodorkan rokok. “Masa takut?”',
      'Friends hold out a cigarette. “Scared?”',
    ),
    passive: both('Aku ambil walau tidak mau.', 'I take it though I do not want it.'),
    aggressive: both('“Kalian perusak semua!”', '“You ruin everyone!”'),
    passiveAggressive: both(
      '“Hebat, pengin cepat tua, ya,” gumamku.',
      '“Great, in a hurry to get old,” I mutter.',
    ),
    assertive: both(
      '“Tidak, makasih. Aku ikut ngobrol saja.” Kuulang sampai selesai.',
      '“No, thanks. I will just hang out.” I repeat it until it ends.',
    ),
    why: both(
      'Kalimat yang sama, diulang dengan tenang, tidak perlu alasan baru.',
      'The same sentence, calmly repeated, needs no new reason.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-suara-game',
    region: 'jawa',
    themes: ['online', 'names'],
    situation: both(
      'Di obrolan suara permainan, seseorang terus menghina suaramu.',
      'In voice chat a player keeps insulting your voice.',
    ),
    passive: both('Aku matikan mikrofon dan tetap mendengarkan.', 'I mute myself and go on listening.'),
    aggressive: both('Aku ancam dia.', 'I threaten them.'),
    passiveAggressive: both('Aku sengaja membuat tim kalah.', 'I make the team lose on purpose.'),
    assertive: both(
      '“Berhenti, atau aku bisukan dan laporkan.” Lalu kulakukan.',
      '“Stop, or I mute and report you.” Then I do so.',
    ),
    why: both(
      'Batas yang diucapkan lalu dijalankan tidak butuh teriak.',
      'A limit that is said and kept needs no shouting.',
    ),
  }),
  forOlder('remaja', {
    id: 'remaja-jurusan',
    region: 'sulawesi',
    themes: ['family'],
    situation: both(
      'Orang tuamu memutuskan jurusan SMK tanpa bertanya.',
      'Your parents chose your vocational course without asking.',
    ),
    passive: both('“Terserah Bapak saja.”', '“Whatever you say.”'),
    aggressive: both(
      '“Kalian tidak pernah peduli!” sambil membanting pintu.',
      '“You never care!” and I slam the door.',
    ),
    passiveAggressive: both('Aku ikut, lalu sengaja gagal.', 'I go along and fail on purpose.'),
    assertive: both(
      '“Aku tahu Bapak ingin yang baik. Aku ingin jelaskan pilihanku sepuluh menit saja.”',
      '“I know you want the best. May I explain my choice for ten minutes?”',
    ),
    why: both(
      'Menghormati dan berpendapat bisa berjalan bersama.',
      'Respect and an opinion of your own go together.',
    ),
  }),
]
