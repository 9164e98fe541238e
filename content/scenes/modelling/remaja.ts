import { coping } from '../modelling-scene.ts'
import { both } from '../scene.ts'

/** For 12 to 17. */
export const remajaModels = [
  coping({
    id: 'model-remaja-lewat-halaman',
    band: 'remaja',
    region: 'riau',
    themes: ['boarding'],
    title: both('Malik lewat halaman asrama', 'Malik crosses the dormitory yard'),
    behaviour: both(
      'Melewati tempat yang dulu menakutkan, setelah aman',
      'Crossing a place that used to frighten, now that it is safe',
    ),
    story: [
      both(
        'Pengasuh sudah menjaga halaman. Malik tahu itu, tetapi lututnya tetap lemas.',
        'Staff now watch the yard. Malik knows it, yet his knees go weak.',
      ),
      both(
        'Hari pertama ia berbalik di pintu. Ia kecewa, lalu bilang kepada konselornya.',
        'On the first day he turns back at the door. He is let down and tells his counsellor.',
      ),
      both(
        'Mereka memilih langkah lebih kecil: berdiri di pintu lima menit bersama Rian.',
        'They choose a smaller step: five minutes at the door with Rian.',
      ),
      both(
        'Napas keluar pelan. Takutnya naik, lalu turun sedikit.',
        'A slow breath out. The fear rises, then falls a little.',
      ),
      both(
        'Minggu berikutnya ia menyeberang bersama Rian. Belum sendirian. Itu sudah jauh.',
        'Next week he crosses with Rian. Not alone yet. It is already far.',
      ),
    ],
    keyMoves: [
      both('Pastikan tempatnya sudah aman', 'Make sure the place is safe'),
      both('Pilih langkah yang lebih kecil', 'Choose a smaller step'),
      both('Napas keluar lebih panjang', 'Longer breaths out'),
      both('Tunggu sampai takutnya turun sendiri', 'Wait until the fear comes down by itself'),
    ],
    elsewhere: [
      both('Kantin pada jam ramai', 'The canteen at a busy hour'),
      both('Jalan pulang bersama teman', 'The way home with a friend'),
      both('Kelas sebelum bel', 'The classroom before the bell'),
    ],
  }),
  coping({
    id: 'model-remaja-tidak-membalas',
    band: 'remaja',
    region: 'jawa',
    themes: ['online'],
    title: both('Tania tidak membalas', 'Tania does not answer back'),
    behaviour: both('Menghadapi ejekan daring', 'Meeting mockery online'),
    story: [
      both(
        'Fotonya jadi bahan tawa. Tania sudah mengetik balasan pedas.',
        'Her photo is laughed at. Tania has typed a sharp answer.',
      ),
      both(
        'Ia kirim satu. Ejekannya malah bertambah. Ia menyesal.',
        'She sends one. The mockery grows. She regrets it.',
      ),
      both(
        'HP diletakkan. Ia cuci muka, lalu memanggil kakaknya.',
        'She puts the phone down, washes her face and calls her sister.',
      ),
      both(
        'Berdua mereka menyimpan tangkapan layar, memblokir, melapor.',
        'Together they take screenshots, block and report.',
      ),
      both(
        'Malamnya masih sakit hati. Tetapi ia tidak sendirian.',
        'It still hurts that night. But she is not alone.',
      ),
    ],
    keyMoves: [
      both('Letakkan HP sepuluh menit', 'Put the phone down for ten minutes'),
      both('Simpan bukti', 'Save the evidence'),
      both('Blokir dan laporkan', 'Block and report'),
      both('Ceritakan kepada satu orang', 'Tell one person'),
    ],
    elsewhere: [
      both('Di grup kelas', 'In the class chat'),
      both('Di permainan daring', 'In an online game'),
      both('Saat mendapat pesan dari orang asing', 'When a stranger writes'),
    ],
  }),
  coping({
    id: 'model-remaja-minta-berhenti',
    band: 'remaja',
    region: 'papua',
    themes: ['names'],
    title: both('Otis meminta berhenti', 'Otis asks them to stop'),
    behaviour: both('Meminta teman menghentikan ejekan', 'Asking a friend to stop mocking'),
    story: [
      both(
        'Temannya bercanda soal rambut Otis. Ia tertawa, padahal tersinggung.',
        'A friend jokes about Otis’s hair. He laughs though it hurts.',
      ),
      both(
        'Ia berlatih di depan cermin. Terdengar kaku dan lucu.',
        'He practises at the mirror. It sounds stiff and funny.',
      ),
      both('Bersama kakaknya ia coba lagi, lebih pendek.', 'With his brother he tries again, shorter.'),
      both(
        'Di lorong, berdua: “Aku tidak suka candaan itu. Tolong berhenti.”',
        'In the corridor, just the two: “I do not like that joke. Please stop.”',
      ),
      both(
        'Temannya canggung, lalu bilang, “Oke, sori.”',
        'The friend is awkward, then says, “Okay, sorry.”',
      ),
    ],
    keyMoves: [
      both('Pilih waktu ketika berdua', 'Choose a time when it is just the two of you'),
      both('Aku merasa, ketika, aku minta', 'I feel, when, I ask'),
      both('Suara tenang, badan tegak', 'Calm voice, upright body'),
      both('Kalau tidak berhenti: pergi dan cerita', 'If it goes on: leave and tell'),
    ],
    elsewhere: [
      both('Dengan saudara di rumah', 'With siblings at home'),
      both('Dengan teman satu tim', 'With a team-mate'),
      both('Lewat pesan', 'By message'),
    ],
  }),
  coping({
    id: 'model-remaja-teman-baru',
    band: 'remaja',
    region: 'maluku',
    themes: ['leftOut'],
    title: both('Nona mencari meja lain', 'Nona finds another table'),
    behaviour: both('Mendekati teman baru', 'Getting to know new people'),
    story: [
      both(
        'Kelompok lamanya menjauh. Nona makan sendirian tiga hari.',
        'Her old group drew away. Nona eats alone for three days.',
      ),
      both('Ia mendekati satu meja, lalu berbelok karena malu.', 'She nears a table and turns away, shy.'),
      both(
        'Besoknya ia mulai dari satu orang: “Kamu ikut paduan suara, ya?”',
        'Next day she begins with one person: “You sing in the choir, right?”',
      ),
      both(
        'Obrolannya pendek dan ada diamnya. Tidak apa-apa.',
        'The talk is short, with silences. That is fine.',
      ),
      both('Jumat mereka makan bersama.', 'On Friday they eat together.'),
    ],
    keyMoves: [
      both('Mulai dari satu orang', 'Begin with one person'),
      both('Satu pertanyaan tentang dia', 'One question about them'),
      both('Diam sebentar itu wajar', 'A short silence is normal'),
      both('Coba lagi di hari lain', 'Try again another day'),
    ],
    elsewhere: [
      both('Di ekskul', 'In a club'),
      both('Di gereja, masjid, pura, wihara, atau kelenteng', 'At church, mosque or temple'),
      both('Di tempat les', 'At a course'),
    ],
  }),
  coping({
    id: 'model-remaja-saksi',
    band: 'remaja',
    region: 'aceh',
    themes: ['askHelp', 'pressure'],
    title: both('Fadil tidak ikut tertawa', 'Fadil does not laugh along'),
    behaviour: both('Menolong tanpa membahayakan diri', 'Helping without putting oneself in danger'),
    story: [
      both(
        'Seorang adik kelas dipermalukan. Semua merekam.',
        'A younger student is shamed. Everyone is filming.',
      ),
      both(
        'Fadil takut. Kemarin ia diam saja dan tidak enak hati.',
        'Fadil is afraid. Yesterday he kept quiet and felt bad.',
      ),
      both(
        'Hari ini ia tidak berdiri di situ. Ia memanggil Pak Guru.',
        'Today he does not stand there. He fetches the teacher.',
      ),
      both(
        'Sesudahnya ia duduk di samping adik itu. “Mau aku temani?”',
        'Afterwards he sits by the younger one. “Shall I stay with you?”',
      ),
    ],
    keyMoves: [
      both('Jangan menonton, jangan merekam', 'Do not watch, do not film'),
      both('Panggil orang dewasa', 'Fetch an adult'),
      both('Temani sesudahnya', 'Stay with them afterwards'),
    ],
    elsewhere: [
      both('Di grup daring: jangan teruskan, laporkan', 'In online groups: do not pass on, report'),
      both('Di jalan pulang', 'On the way home'),
      both('Di asrama', 'In the dormitory'),
    ],
  }),
]
