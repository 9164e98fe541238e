import { both, choice, choices, defineForm, group, longText, shortText } from '#src/platform/forms/index.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import { notAtAll, rationaleHint, tenScale, veryMuch } from './step-makers.ts'

/** What the training is for, in words of the one who learns; the aim as their own sentence (B02, B03). */
export const purposeForm = defineForm({
  id: 'assertive.purpose',
  version: 1,
  title: both('Untuk apa kita berlatih', 'What we practise for'),
  fields: {
    explained: choice({
      label: both('Sudah dijelaskan sesuai umurnya', 'Explained in words of their age'),
      hint: rationaleHint('assertive'),
      options: yesNoNotAsked,
      required: true,
    }),
    ownWords: longText({
      label: both('Kata-kata klien sendiri', 'The client’s own words'),
      hint: both('Menurut klien, kita berlatih untuk apa.', 'What we practise for, as the client says it.'),
      maxLength: 1000,
    }),
    aim: shortText({
      label: both('Yang ingin bisa dilakukan', 'What they want to be able to do'),
      hint: both('Satu kalimat, dengan kata-kata klien.', 'One sentence, in the client’s words.'),
      maxLength: 200,
    }),
  },
})

/** Four indicators of the training (B11) and two that may be left out (B12): compared with oneself, never with others. */
export const indicatorsForm = defineForm({
  id: 'assertive.indicators',
  version: 1,
  title: both('Bagaimana rasanya sekarang', 'How it is now'),
  fields: {
    distress: tenScale(
      both('Seberapa berat karena kejadian itu', 'How heavy it is because of what happened'),
      notAtAll,
      veryMuch,
    ),
    speaks: tenScale(
      both('Bisa bicara tanpa terlalu takut', 'Can speak without much fear'),
      notAtAll,
      veryMuch,
    ),
    assertive: tenScale(
      both('Bisa bilang yang kumau dengan jelas dan sopan', 'Can say what I want clearly and with respect'),
      notAtAll,
      veryMuch,
    ),
    outlook: tenScale(
      both('Melihat diri dan sekitar dengan baik', 'Sees oneself and others in a good light'),
      notAtAll,
      veryMuch,
    ),
    relief: tenScale(both('Merasa lega', 'Feels relief'), notAtAll, veryMuch),
    school: longText({
      label: both('Yang berubah di sekolah atau pekerjaan', 'What has changed at school or work'),
      hint: both('Boleh dikosongkan.', 'May be left empty.'),
      maxLength: 500,
    }),
  },
})

/** Whether a parent can stand beside this (B13). Not shared: it may say that a parent is the danger. */
export const parentsForm = defineForm({
  id: 'assertive.parents',
  version: 1,
  title: both('Dukungan orang tua atau wali', 'Support of a parent or guardian'),
  fields: {
    safe: choice({
      label: both('Aman melibatkan orang tua atau wali', 'It is safe to involve a parent or guardian'),
      hint: both(
        'Tanyakan kepada klien sendirian. Bila tidak aman, tidak ada yang diminta dari mereka dan pelatihan tetap jalan.',
        'Ask the client alone. When it is not safe, nothing is asked of them and the training goes on.',
      ),
      options: [...yesNoNotAsked, { code: 'adult', id: 'Klien sudah dewasa', en: 'The client is an adult' }],
      required: true,
    }),
    involved: choice({
      label: both('Seberapa mereka mendukung', 'How much they support it'),
      options: [
        { code: 'not_yet', id: 'Belum', en: 'Not yet' },
        { code: 'some', id: 'Kadang-kadang', en: 'Sometimes' },
        { code: 'yes', id: 'Mendukung', en: 'They support it' },
        { code: 'opted_out', id: 'Tidak dilibatkan demi keamanan', en: 'Not involved, for safety' },
      ],
    }),
    tasks: choices({
      label: both('Yang diminta dari mereka', 'What is asked of them'),
      options: [
        { code: 'listen', id: 'Mendengarkan sepuluh menit sehari', en: 'Listen ten minutes a day' },
        { code: 'praise', id: 'Memuji usaha, bukan hasil', en: 'Praise trying, not results' },
        { code: 'no_blame', id: 'Tidak menyalahkan', en: 'Lay no blame' },
        { code: 'rehearse', id: 'Ikut berlatih kalau diajak', en: 'Practise along when asked' },
        {
          code: 'school',
          id: 'Menghubungi sekolah, bukan orang tua anak lain',
          en: 'Speak with the school, not with the other parents',
        },
      ],
    }),
    note: longText({ label: both('Catatan', 'Note'), maxLength: 1000 }),
  },
})

/** What is hard day by day (B04): by role, never by name; a threat shuts the door to any task of facing somebody. */
export const situationsForm = defineForm({
  id: 'assertive.situations',
  version: 1,
  title: both('Saat-saat yang sulit', 'Hard moments'),
  fields: {
    situations: group({
      label: both('Yang sulit sehari-hari', 'What is hard day by day'),
      item: both('Saat', 'Moment'),
      max: 12,
      required: true,
      fields: {
        what: shortText({ label: both('Apa yang terjadi', 'What happens'), required: true, maxLength: 200 }),
        who: shortText({
          label: both('Dengan siapa', 'With whom'),
          hint: both(
            'Perannya saja: teman sekelas, kakak kelas, paman. Tanpa nama.',
            'Only their role: classmate, older student, uncle. No name.',
          ),
          maxLength: 100,
        }),
        difficulty: tenScale(
          both('Seberapa sulit', 'How hard it is'),
          both('mudah', 'easy'),
          both('sangat sulit', 'very hard'),
        ),
        threat: choice({
          label: both('Ada ancaman atau kekerasan', 'There is a threat or violence'),
          hint: both(
            'Bila ya: tidak ada tugas menghadapinya. Orang dewasa yang menghentikan.',
            'If so: no task of facing it. Adults stop it.',
          ),
          options: yesNoNotAsked,
        }),
        reported: choice({
          label: both('Dengan anak yang dilaporkan', 'With the child who was reported'),
          options: yesNoNotAsked,
        }),
      },
    }),
  },
})

/** How others may have seen a moment (B05). It looks for understanding, not for fault (U06). */
export const perspectiveForm = defineForm({
  id: 'assertive.perspective',
  version: 1,
  title: both('Melihat dari beberapa sisi', 'Seeing from several sides'),
  fields: {
    moment: shortText({
      label: both('Satu saat yang dipilih klien', 'A moment the client chooses'),
      maxLength: 200,
    }),
    mine: longText({
      label: both('Yang kupikir dan kurasa waktu itu', 'What I thought and felt then'),
      hint: both('Perasaan itu wajar.', 'That feeling makes sense.'),
      maxLength: 1000,
    }),
    others: longText({
      label: both('Orang di sekitar mungkin melihatnya bagaimana', 'How people nearby may have seen it'),
      hint: both(
        'Menebak sudut pandang, bukan mencari kesalahan. Apa pun yang terjadi, perundungan bukan salahmu.',
        'Guessing how it looked, not looking for fault. Whatever happened, the bullying is not your fault.',
      ),
      maxLength: 1000,
    }),
    next: longText({
      label: both('Yang ingin kucoba lain kali', 'What I would like to try another time'),
      maxLength: 1000,
    }),
  },
})

/** Rights, and the limit: safety comes before being assertive. */
export const rightsForm = defineForm({
  id: 'assertive.rights',
  version: 1,
  title: both('Hakku', 'My rights'),
  fields: {
    rights: choices({
      label: both('Sudah dibahas dan dimengerti', 'Talked about and understood'),
      options: [
        { code: 'say_no', id: 'Aku boleh bilang tidak', en: 'I may say no' },
        { code: 'ask_help', id: 'Aku boleh minta tolong', en: 'I may ask for help' },
        { code: 'leave', id: 'Aku boleh pergi', en: 'I may leave' },
        { code: 'change_mind', id: 'Aku boleh berubah pikiran', en: 'I may change my mind' },
        {
          code: 'safety_first',
          id: 'Selamat lebih penting daripada tegas',
          en: 'Being safe matters more than being firm',
        },
        { code: 'others_too', id: 'Orang lain punya hak yang sama', en: 'Others have the same rights' },
      ],
      required: true,
    }),
    ownWords: longText({
      label: both('Hak yang paling penting bagiku', 'The right that matters most to me'),
      maxLength: 500,
    }),
  },
})

/** The script in three parts, the broken record, and leaving and telling; printed as a pocket card. */
export const scriptForm = defineForm({
  id: 'assertive.script',
  version: 1,
  title: both('Kalimatku', 'My sentence'),
  fields: {
    situation: shortText({ label: both('Untuk saat', 'For the moment when'), maxLength: 200 }),
    feel: shortText({ label: both('Saya merasa…', 'I feel…'), required: true, maxLength: 200 }),
    when: shortText({ label: both('ketika…', 'when…'), required: true, maxLength: 200 }),
    ask: shortText({ label: both('saya minta…', 'I ask…'), required: true, maxLength: 200 }),
    again: shortText({
      label: both('Kalau diabaikan, saya ulangi dengan tenang', 'When ignored, I calmly say again'),
      hint: both('Kalimat pendek yang sama, tidak membalas.', 'The same short sentence, not answering back.'),
      maxLength: 200,
    }),
    leave: shortText({
      label: both('Kalau tidak aman, saya pergi ke', 'When it is not safe, I go to'),
      maxLength: 200,
    }),
    tell: shortText({ label: both('dan bilang kepada', 'and tell'), maxLength: 200 }),
  },
})

/** The end: does the client say so, and what keeps it going (B10, B36). */
export const closeForm = defineForm({
  id: 'assertive.close',
  version: 1,
  title: both('Siap tanpa latihan ini', 'Ready without this training'),
  fields: {
    clientReady: choice({
      label: both('Klien bilang siap', 'The client says they are ready'),
      options: yesNoNotAsked,
      required: true,
    }),
    protects: choices({
      label: both('Yang sekarang kubisa untuk menjaga diri', 'What I can do now to look after myself'),
      options: [
        { code: 'notice', id: 'Mengenali tanda bahaya', en: 'Notice signs of danger' },
        { code: 'leave', id: 'Pergi tepat waktu', en: 'Leave in time' },
        { code: 'tell', id: 'Bilang ke orang dewasa', en: 'Tell an adult' },
        { code: 'say', id: 'Bilang yang kumau', en: 'Say what I want' },
        {
          code: 'keep_proof',
          id: 'Menyimpan bukti, misalnya tangkapan layar',
          en: 'Keep proof, such as a screenshot',
        },
        { code: 'calm', id: 'Menenangkan badan', en: 'Calm the body' },
      ],
    }),
    keepUp: longText({
      label: both('Supaya tetap bisa, aku akan', 'To keep it up, I will'),
      maxLength: 1000,
    }),
    hard: longText({
      label: both('Kalau sulit lagi, aku akan', 'When it gets hard again, I will'),
      maxLength: 1000,
    }),
    whom: shortText({ label: both('Orang yang kuhubungi', 'Whom I reach out to'), maxLength: 200 }),
  },
})
