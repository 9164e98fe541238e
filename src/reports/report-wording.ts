import { both, type Wording } from '#src/platform/forms/wording.ts'

type Asked = { readonly label: Wording; readonly hint?: Wording; readonly ifMissing?: Wording }

/** A question by age: the child's words, the teenager's, the adult's; then the same in English. */
function asked(
  id: readonly [anak: string, remaja: string, dewasa: string],
  en: readonly [anak: string, remaja: string, dewasa: string],
): Wording {
  return both({ anak: id[0], remaja: id[1], dewasa: id[2] }, { anak: en[0], remaja: en[1], dewasa: en[2] })
}

const anyName = both(
  'Nama panggilan saja boleh. Tidak tahu? Lewati.',
  'A nickname is fine. If you do not know, skip it.',
)

/** The words of the report's questions, by age. */
export const reportWording = {
  title: both('Cerita yang terjadi', 'What happened'),
  requestTitle: both('Minta bicara', 'Ask to talk'),
  band: {
    label: both('Umurmu berapa?', 'How old are you?'),
    hint: both(
      'Supaya kata-kata kami pas untukmu. Kalau dilewati, kami pakai kata-kata yang paling mudah.',
      'So that our words suit you. If you skip this, we use the easiest words.',
    ),
  },
  reporterKind: {
    label: asked(
      ['Siapa yang mengalaminya?', 'Kamu siapa dalam cerita ini?', 'Anda melapor sebagai siapa?'],
      ['Who did it happen to?', 'Who are you in this story?', 'In what role are you reporting?'],
    ),
  },
  dangerNow: {
    label: asked(
      [
        'Apakah sekarang kamu sedang dalam bahaya?',
        'Apakah sekarang ada yang sedang dalam bahaya?',
        'Apakah saat ini ada orang yang dalam bahaya?',
      ],
      [
        'Are you in danger right now?',
        'Is someone in danger right now?',
        'Is anyone in danger at this moment?',
      ],
    ),
    hint: asked(
      [
        'Misalnya ada yang sedang memukul atau mengejarmu.',
        'Misalnya ada yang sedang dipukul, dikejar, atau dikurung.',
        'Misalnya kekerasan sedang berlangsung atau akan segera terjadi.',
      ],
      [
        'For example, someone is hitting or chasing you.',
        'For example, someone is being hit, chased or locked in.',
        'For example, violence is going on or about to happen.',
      ],
    ),
  },
  warning: {
    label: asked(
      ['Apakah ada salah satu dari ini?', 'Apakah ada salah satu dari ini?', 'Adakah di antara hal berikut?'],
      ['Is any of these true?', 'Is any of these true?', 'Does any of the following apply?'],
    ),
    hint: both('Kalau tidak ada, langsung lanjut saja.', 'If not, just go on.'),
  },
  signs: {
    weapon: asked(
      ['Ada senjata atau benda tajam', 'Ada senjata atau benda tajam', 'Ada senjata atau benda tajam'],
      [
        'There is a weapon or something sharp',
        'There is a weapon or something sharp',
        'A weapon or sharp object is involved',
      ],
    ),
    doctor: asked(
      [
        'Ada luka yang perlu dilihat dokter',
        'Ada luka yang perlu dokter sekarang',
        'Ada luka yang perlu penanganan medis sekarang',
      ],
      [
        'Someone is hurt and needs a doctor',
        'Someone needs a doctor now',
        'An injury needs medical care now',
      ],
    ),
    trapped: asked(
      [
        'Tidak bisa keluar atau dikurung',
        'Dikurung atau tidak bisa pergi',
        'Korban dikurung atau tidak dapat pergi',
      ],
      [
        'Locked in, or cannot get out',
        'Locked in, or cannot leave',
        'The person is confined or cannot leave',
      ],
    ),
    threatened: asked(
      ['Diancam supaya tidak bercerita', 'Diancam supaya diam', 'Ada ancaman agar tidak melapor'],
      [
        'Told something bad will happen if I tell',
        'Threatened to keep quiet',
        'There are threats against reporting',
      ],
    ),
    missing: asked(
      [
        'Ada anak yang pergi dan belum pulang',
        'Ada yang kabur dan belum kembali',
        'Korban pergi dari rumah dan belum kembali',
      ],
      [
        'A child ran away and is not back',
        'Someone ran away and is not back',
        'The person has left home and not returned',
      ],
    ),
  },
  what: {
    label: asked(
      ['Ceritakan apa yang terjadi', 'Ceritakan apa yang terjadi', 'Ceritakan apa yang terjadi'],
      ['Tell us what happened', 'Tell us what happened', 'Tell us what happened'],
    ),
    hint: asked(
      [
        'Tulis sebisamu. Tidak apa-apa kalau tidak urut. Ini bukan salahmu.',
        'Tulis dengan caramu sendiri. Tidak perlu urut, tidak perlu rapi.',
        'Tuliskan yang Anda ketahui, lihat, atau dengar. Bukti tidak wajib.',
      ],
      [
        'Write what you can. It need not be in order. It is not your fault.',
        'Write it your own way. It need not be tidy or in order.',
        'Write what you know, saw or heard. Proof is not required.',
      ],
    ),
    ifMissing: asked(
      [
        'Tulis dulu ceritamu, ya. Satu kalimat juga boleh.',
        'Tulis dulu ceritanya. Satu kalimat juga boleh.',
        'Tuliskan dahulu apa yang terjadi. Satu kalimat pun cukup.',
      ],
      [
        'Please write your story first. One sentence is fine.',
        'Please write what happened first. One sentence is fine.',
        'Please write what happened first. One sentence is enough.',
      ],
    ),
  },
  requestWhat: {
    label: asked(
      ['Kamu ingin bicara tentang apa?', 'Kamu ingin bicara tentang apa?', 'Anda ingin membicarakan apa?'],
      [
        'What would you like to talk about?',
        'What would you like to talk about?',
        'What would you like to talk about?',
      ],
    ),
    hint: asked(
      ['Satu kalimat juga boleh.', 'Satu kalimat juga boleh. Tidak perlu rapi.', 'Satu kalimat pun cukup.'],
      ['One sentence is fine.', 'One sentence is fine. It need not be tidy.', 'One sentence is enough.'],
    ),
    ifMissing: both(
      'Tulis dulu satu kalimat, supaya kami tahu siapa yang paling tepat menemanimu.',
      'Please write one sentence, so that we know who suits you best.',
    ),
  },
  forms: {
    label: asked(
      ['Yang mana yang terjadi?', 'Yang mana yang terjadi?', 'Bentuk kejadiannya apa saja?'],
      ['Which of these happened?', 'Which of these happened?', 'Which forms did it take?'],
    ),
    hint: both('Boleh pilih lebih dari satu.', 'You may choose more than one.'),
  },
  place: {
    label: asked(
      ['Terjadinya di mana?', 'Terjadinya di mana?', 'Di mana terjadinya?'],
      ['Where did it happen?', 'Where did it happen?', 'Where did it happen?'],
    ),
  },
  atSchool: both('Di sekolah atau madrasah', 'At school or madrasah'),
  schoolTitle: both('Di sekolah atau pesantren mana?', 'Which school or pesantren?'),
  schoolPart: { label: both('Di bagian mana?', 'In which part?') },
  institution: { label: both('Nama tempatnya', 'Its name') },
  venue: { label: both('Jenisnya', 'What kind it is') },
  links: {
    label: both('Ada tautan atau nama akun?', 'Any links or account names?'),
    hint: both(
      'Satu baris satu tautan. Jangan mengirim ulang foto atau video yang memalukan; tautannya saja cukup.',
      'One link a line. Do not send embarrassing photos or videos on; the link is enough.',
    ),
  },
  placeNote: { label: both('Tempatnya di mana?', 'Where was that?') },
  whenTitle: both('Kapan terjadinya?', 'When did it happen?'),
  happened: { label: both('Kira-kira sejak kapan?', 'Since about when?') },
  when: { label: both('Kalau ingat, tanggal yang terakhir', 'If you remember, the last date') },
  oftenTitle: both('Seberapa sering?', 'How often?'),
  frequency: { label: both('Berapa kali terjadi?', 'How many times did it happen?') },
  stillGoing: { label: both('Apakah masih terjadi?', 'Is it still going on?') },
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
  reportedTitle: both('Siapa yang melakukannya?', 'Who did it?'),
  reported: {
    label: both('Orang yang melakukannya', 'The people who did it'),
    hint: both(
      'Boleh lebih dari satu orang. Nama panggilan juga boleh. Tidak tahu? Lewati.',
      'There may be several. A nickname is fine. If you do not know, skip it.',
    ),
    item: both('Orang', 'Person'),
  },
  reportedCount: { label: both('Kira-kira berapa orang semuanya?', 'About how many people in all?') },
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
  contactTitle: both('Bagaimana kami boleh menghubungi?', 'How may we reach you?'),
  contactHint: both(
    'Semuanya boleh dilewati. Tanpa nomor pun, kamu bisa membaca balasan di sini dengan kode rahasia.',
    'You may skip all of it. Without any number you can still read our reply here with your secret code.',
  ),
  contactRules: {
    label: both('Yang aman', 'What is safe'),
    hint: both('Boleh pilih lebih dari satu.', 'You may choose more than one.'),
  },
  contactNumber: { label: both('Nomor yang aman', 'A safe number') },
  contactWhen: {
    label: both('Jam yang aman', 'Safe hours'),
    hint: both('Misalnya: sepulang sekolah, jam 3 sampai 4 sore.', 'For example: after school, from 3 to 4.'),
  },
  contactOpening: {
    label: both('Kalimat pembuka yang aman', 'Safe opening words'),
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
} as const satisfies Record<string, Wording | Asked | object>
