import { both, type Wording } from '#src/platform/forms/wording.ts'
import { asked } from './asked.ts'
import { peopleWording } from './people-wording.ts'

type Asked = { readonly label: Wording; readonly hint?: Wording; readonly ifMissing?: Wording }

/** The words of the report's questions, by age. */
export const reportWording = {
  title: both('Cerita yang terjadi', 'What happened'),
  requestTitle: both('Minta bicara', 'Ask to talk'),
  band: {
    label: asked(
      ['Umurmu berapa?', 'Umurmu berapa?', 'Berapa umur Anda?'],
      ['How old are you?', 'How old are you?', 'How old are you?'],
    ),
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
    ifMissing: asked(
      [
        'Tulis dulu satu kalimat, supaya kami tahu siapa yang paling tepat menemanimu.',
        'Tulis dulu satu kalimat, supaya kami tahu siapa yang paling tepat menemanimu.',
        'Tuliskan dahulu satu kalimat, supaya kami tahu siapa yang paling tepat mendampingi Anda.',
      ],
      [
        'Please write one sentence, so that we know who suits you best.',
        'Please write one sentence, so that we know who suits you best.',
        'Please write one sentence, so that we know who suits you best.',
      ],
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
  ...peopleWording,
} as const satisfies Record<string, Wording | Asked | object>
