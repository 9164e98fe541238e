import { coping } from '../modelling-scene.ts'
import { both } from '../scene.ts'

/** For children of 7 to 11. */
export const anakModels = [
  coping({
    id: 'model-anak-ikut-main',
    band: 'anak',
    region: 'ntt',
    themes: ['leftOut'],
    title: both('Mira minta ikut main', 'Mira asks to join in'),
    behaviour: both('Minta ikut bermain', 'Asking to join a game'),
    story: [
      both(
        'Mira melihat teman-teman main lompat tali. Ia ingin ikut.',
        'Mira sees friends skipping rope. She wants to join.',
      ),
      both(
        'Suaranya terlalu pelan. Tidak ada yang dengar. Mira sedih.',
        'Her voice is too soft. Nobody hears. Mira is sad.',
      ),
      both('Ia tarik napas dan berdiri lebih dekat.', 'She takes a breath and stands closer.'),
      both('“Boleh aku ikut? Aku giliran terakhir juga tidak apa-apa.”', '“May I join? I can be last.”'),
      both(
        'Dua anak bilang tidak. Satu anak bilang, “Ayo!” Mira ikut.',
        'Two say no. One says, “Come on!” Mira joins.',
      ),
    ],
    keyMoves: [
      both('Berdiri dekat', 'Stand close'),
      both('Tarik napas', 'Take a breath'),
      both('Bicara dengan suara jelas', 'Speak in a clear voice'),
      both('Coba sekali lagi atau cari teman lain', 'Try once more or find others'),
    ],
    elsewhere: [
      both('Di halaman rumah', 'In the yard at home'),
      both('Di tempat mengaji atau sekolah minggu', 'At the mosque or Sunday school'),
      both('Dengan sepupu', 'With cousins'),
    ],
  }),
  coping({
    id: 'model-anak-bilang-guru',
    band: 'anak',
    region: 'sulawesi',
    themes: ['askHelp'],
    title: both('Andi cerita ke Bu Guru', 'Andi tells his teacher'),
    behaviour: both('Meminta tolong orang dewasa', 'Asking an adult for help'),
    story: [
      both(
        'Tas Andi disembunyikan setiap hari. Perutnya sakit.',
        'Andi’s bag is hidden each day. His tummy hurts.',
      ),
      both(
        'Ia mau cerita, tetapi kata-katanya hilang. Ia pulang.',
        'He wants to tell, but the words are gone. He goes home.',
      ),
      both(
        'Di rumah ia menulis tiga kata: tas, kelas, setiap hari.',
        'At home he writes three words: bag, class, every day.',
      ),
      both(
        'Besoknya ia berikan kertas itu. “Bu, tolong baca.”',
        'Next day he hands over the paper. “Please read this.”',
      ),
      both(
        'Bu Guru mendengarkan. “Terima kasih sudah bilang. Ini bukan salahmu.”',
        'The teacher listens. “Thank you for telling. It is not your fault.”',
      ),
    ],
    keyMoves: [
      both('Pilih satu orang dewasa yang kupercaya', 'Choose one adult I trust'),
      both('Tulis atau gambar kalau sulit bicara', 'Write or draw if speaking is hard'),
      both('Bilang apa, di mana, kapan', 'Say what, where, when'),
      both('Kalau belum ditolong, cari orang lain', 'If not helped, find another'),
    ],
    elsewhere: [
      both('Kepada nenek atau paman', 'To a grandparent or uncle'),
      both('Kepada pengasuh asrama', 'To the dormitory carer'),
      both('Lewat kotak surat kelas', 'Through the class letter box'),
    ],
  }),
  coping({
    id: 'model-anak-bilang-tidak',
    band: 'anak',
    region: 'jawa',
    themes: ['pressure'],
    title: both('Sari bilang tidak', 'Sari says no'),
    behaviour: both('Berkata tidak', 'Saying no'),
    story: [
      both(
        'Teman Sari menyuruhnya mengambil jajan tanpa bayar.',
        'Sari’s friend tells her to take a snack without paying.',
      ),
      both('Sari bingung. Tangannya hampir mengambil.', 'Sari is unsure. Her hand nearly takes it.'),
      both('Ia berhenti. Kakinya mundur satu langkah.', 'She stops and steps back once.'),
      both(
        '“Tidak. Aku tidak mau.” Suaranya gemetar, tetapi jelas.',
        '“No. I do not want to.” Her voice shakes but is clear.',
      ),
      both('Ia pergi dan pulang bersama Lia.', 'She leaves and walks home with Lia.'),
    ],
    keyMoves: [
      both('Berhenti dan mundur', 'Stop and step back'),
      both('Bilang “tidak” dengan pendek', 'Say a short “no”'),
      both('Pergi ke teman atau orang dewasa', 'Go to a friend or an adult'),
    ],
    elsewhere: [
      both('Saat diajak menyontek', 'When asked to cheat'),
      both('Saat disuruh mengejek', 'When told to mock somebody'),
      both('Saat diminta rahasia yang menakutkan', 'When asked to keep a scary secret'),
    ],
  }),
  coping({
    id: 'model-anak-tersendat',
    band: 'anak',
    region: 'kalimantan',
    themes: ['disability'],
    title: both('Beno bicara pelan', 'Beno speaks slowly'),
    behaviour: both('Bicara di depan kelas', 'Speaking to the class'),
    story: [
      both(
        'Kata-kata Beno suka tersendat. Hari ini ia bercerita di kelas.',
        'Beno’s words get stuck. Today he tells a story in class.',
      ),
      both('Kata pertama tidak keluar. Pipinya panas.', 'The first word will not come. His cheeks burn.'),
      both(
        'Ia lihat Pak Guru. Pak Guru mengangguk, menunggu.',
        'He looks at the teacher, who nods and waits.',
      ),
      both(
        'Beno tarik napas, lalu mulai dari kalimat pendek.',
        'Beno breathes and begins with a short sentence.',
      ),
      both(
        'Masih tersendat sedikit. Ia teruskan sampai selesai.',
        'It still sticks a little. He goes on to the end.',
      ),
    ],
    keyMoves: [
      both('Lihat orang yang baik', 'Look at a kind face'),
      both('Tarik napas', 'Take a breath'),
      both('Kalimat pendek dulu', 'Short sentences first'),
      both('Boleh berhenti, lalu lanjut', 'Stop if needed, then go on'),
    ],
    elsewhere: [
      both('Memesan makanan', 'Ordering food'),
      both('Menelepon nenek', 'Phoning grandma'),
      both('Bertanya kepada teman', 'Asking a friend'),
    ],
  }),
]
