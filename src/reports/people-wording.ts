import { both } from '#src/platform/forms/wording.ts'
import { asked } from './asked.ts'

const anyName = both(
  'Nama panggilan saja boleh. Tidak tahu? Lewati.',
  'A nickname is fine. If you do not know, skip it.',
)

/** The words of the questions about people: who, how they are, how to reach them and who must not know. */
export const peopleWording = {
  selfTitle: asked(
    ['Sedikit tentang kamu', 'Sedikit tentang kamu', 'Sedikit tentang Anda'],
    ['A little about you', 'A little about you', 'A little about you'],
  ),
  selfAge: { label: both('Umur', 'Age') },
  selfSex: { label: both('Perempuan atau laki-laki', 'Female or male') },
  selfClass: { label: both('Kelas atau pekerjaan', 'Class or work') },
  harmed: {
    label: both('Siapa yang disakiti?', 'Who was hurt?'),
    hint: anyName,
    item: both('Orang', 'Person'),
  },
  reported: {
    label: both('Siapa yang melakukannya?', 'Who did it?'),
    hint: both(
      'Boleh lebih dari satu orang. Nama panggilan juga boleh. Tidak tahu? Lewati.',
      'There may be several. A nickname is fine. If you do not know, skip it.',
    ),
    item: both('Orang', 'Person'),
  },
  reportedCount: {
    label: both('Kira-kira berapa orang yang melakukannya?', 'About how many people did it?'),
    hint: both('Hitung juga yang namanya tidak diketahui.', 'Count those whose names are not known too.'),
  },
  witnesses: {
    label: both('Siapa yang melihat?', 'Who saw it?'),
    hint: both(
      'Kami tidak menghubungi mereka tanpa pertimbangan petugas.',
      'We do not contact them before a worker has thought it through.',
    ),
    item: both('Orang', 'Person'),
  },
  person: {
    name: { label: both('Nama atau panggilan', 'Name or nickname') },
    relation: { label: both('Dia siapa bagi yang disakiti?', 'Who are they to the person hurt?') },
    age: { label: both('Umur kira-kira', 'Rough age') },
    sex: { label: both('Perempuan atau laki-laki', 'Female or male') },
    className: { label: both('Kelas, kamar, atau pekerjaan', 'Class, room or work') },
    note: { label: both('Catatan lain', 'Anything else') },
  },
  injured: {
    label: asked(
      ['Apakah ada yang sakit di tubuh?', 'Apakah ada yang terluka?', 'Apakah ada yang terluka?'],
      ['Does anything hurt on the body?', 'Was anyone injured?', 'Was anyone injured?'],
    ),
  },
  injuries: {
    label: both('Di bagian mana?', 'Where?'),
    hint: both(
      'Ketuk bagian tubuh yang sakit atau terluka.',
      'Tap the part of the body that hurts or is injured.',
    ),
  },
  worry: {
    label: asked(
      [
        'Bagaimana perasaanmu sekarang?',
        'Seberapa khawatir kamu sekarang?',
        'Seberapa khawatir Anda sekarang?',
      ],
      ['How do you feel now?', 'How worried are you now?', 'How worried are you now?'],
    ),
    low: asked(['Tenang', 'Tidak khawatir', 'Tidak khawatir'], ['Calm', 'Not worried', 'Not worried']),
    high: asked(
      ['Takut sekali', 'Tidak sanggup lagi', 'Tidak sanggup lagi'],
      ['Very scared', 'Cannot bear it any more', 'Cannot bear it any more'],
    ),
    steps: [
      asked(['Tenang', 'Tidak khawatir', 'Tidak khawatir'], ['Calm', 'Not worried', 'Not worried']),
      both('Sedikit khawatir', 'A little worried'),
      asked(['Khawatir', 'Cukup khawatir', 'Cukup khawatir'], ['Worried', 'Quite worried', 'Quite worried']),
      asked(['Takut', 'Sangat khawatir', 'Sangat khawatir'], ['Scared', 'Very worried', 'Very worried']),
      asked(
        ['Takut sekali', 'Tidak sanggup lagi', 'Tidak sanggup lagi'],
        ['Very scared', 'Cannot bear it any more', 'Cannot bear it any more'],
      ),
    ],
  },
  mustNotKnow: {
    label: both('Siapa yang tidak boleh tahu?', 'Who must not know?'),
    hint: asked(
      [
        'Misalnya Ayah, wali kelas, atau teman sekamar. Kami pegang pesan ini.',
        'Misalnya orang tua, wali kelas, atau teman sekamar. Petugas membaca ini lebih dulu.',
        'Petugas membaca ini sebelum menghubungi siapa pun.',
      ],
      [
        'For example Dad, your teacher or a room-mate. We keep to this.',
        'For example a parent, teacher or room-mate. Workers read this first.',
        'Workers read this before contacting anyone.',
      ],
    ),
  },
  contactRules: {
    label: asked(
      [
        'Bagaimana kami boleh menghubungimu?',
        'Bagaimana kami boleh menghubungimu?',
        'Bagaimana kami boleh menghubungi Anda?',
      ],
      ['How may we reach you?', 'How may we reach you?', 'How may we reach you?'],
    ),
    hint: asked(
      [
        'Boleh pilih lebih dari satu. Balasan kami selalu ada di sini juga.',
        'Boleh pilih lebih dari satu. Tanpa nomor pun, balasan kami bisa kamu baca di sini dengan enam kata rahasiamu.',
        'Boleh pilih lebih dari satu. Tanpa nomor pun, balasan kami dapat dibaca di sini dengan enam kata rahasia.',
      ],
      [
        'You may choose more than one. Our reply is always here too.',
        'You may choose more than one. Without any number you can still read our reply here with your six secret words.',
        'You may choose more than one. Without any number you can still read our reply here with your six secret words.',
      ],
    ),
  },
  contactThrough: {
    label: asked(
      ['Lewat siapa?', 'Lewat siapa?', 'Melalui siapa?'],
      ['Through whom?', 'Through whom?', 'Through whom?'],
    ),
    hint: asked(
      [
        'Orang dewasa yang kamu percaya. Misalnya Bibi Ani, atau guru mengaji.',
        'Orang yang kamu percaya. Misalnya Bibi Ani, atau Bu Ratna guru BK.',
        'Nama orang yang dipercaya dan hubungannya.',
      ],
      [
        'A grown-up you trust. For example Aunt Ani, or your Quran teacher.',
        'Someone you trust. For example Aunt Ani, or Mrs Ratna the school counsellor.',
        'The name of the trusted person and who they are.',
      ],
    ),
  },
  reachTitle: asked(
    [
      'Supaya aman saat kami menghubungimu',
      'Supaya aman saat kami menghubungimu',
      'Agar aman saat kami menghubungi Anda',
    ],
    [
      'So that it is safe when we reach you',
      'So that it is safe when we reach you',
      'So that it is safe when we reach you',
    ],
  ),
  contactNumber: { label: both('Nomor yang aman', 'A safe number') },
  contactWhen: {
    label: both('Jam yang aman', 'Safe hours'),
    hint: both('Misalnya: sepulang sekolah, jam 3 sampai 4 sore.', 'For example: after school, from 3 to 4.'),
  },
  contactOpening: {
    label: asked(
      [
        'Kalau orang lain yang mengangkat, kami bilang apa?',
        'Kalau orang lain yang mengangkat, kami bilang apa?',
        'Kalimat pembuka yang aman',
      ],
      [
        'If someone else answers, what shall we say?',
        'If someone else answers, what shall we say?',
        'Safe opening words',
      ],
    ),
    hint: both(
      'Misalnya: “Ini dari perpustakaan.” Kosongkan kalau tidak perlu.',
      'For example: “This is the library.” Leave empty if not needed.',
    ),
  },
  keepFrom: {
    label: both(
      'Adakah petugas kami yang tidak boleh membaca ini?',
      'Is there a worker of ours who must not read this?',
    ),
    hint: both(
      'Tulis namanya, pisahkan dengan koma. Orang yang disebut dalam cerita otomatis tidak bisa membacanya.',
      'Write the names, with commas between. People named in the report cannot read it anyway.',
    ),
  },
  named: {
    label: asked(
      ['Mau pakai nama?', 'Mau menyebut namamu?', 'Apakah Anda ingin menyebut nama?'],
      [
        'Do you want to give your name?',
        'Do you want to give your name?',
        'Would you like to give your name?',
      ],
    ),
    hint: both(
      'Tanpa nama juga kami tangani dengan cara yang sama.',
      'Without a name it is handled in the same way.',
    ),
  },
  anonymous: both('Tanpa nama', 'Without a name'),
  byName: both('Dengan nama', 'With my name'),
  myName: { label: asked(['Namamu', 'Namamu', 'Nama Anda'], ['Your name', 'Your name', 'Your name']) },
} as const
