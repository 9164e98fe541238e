import { both, choice, date, defineForm, group, longText, shortText } from '#src/platform/forms/index.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import { moodScale, rationaleHint } from './step-makers.ts'

export const peopleForm = defineForm({
  id: 'ipc.people',
  version: 1,
  title: both('Orang-orang di sekitarku', 'The people around me'),
  fields: {
    people: group({
      label: both('Orang yang penting sekarang', 'People who matter now'),
      item: both('Orang', 'Person'),
      max: 12,
      fields: {
        who: shortText({ label: both('Siapa (peran)', 'Who (their role)'), required: true, maxLength: 100 }),
        close: choice({
          label: both('Seberapa dekat', 'How close'),
          options: [
            { code: '1', id: '1, jauh', en: '1, far' },
            { code: '2', id: '2', en: '2' },
            { code: '3', id: '3', en: '3' },
            { code: '4', id: '4', en: '4' },
            { code: '5', id: '5, dekat sekali', en: '5, very close' },
          ],
          presentation: 'select',
        }),
        expects: shortText({
          label: both('Yang kuharapkan dan yang ia harapkan', 'What I expect and what they expect'),
          maxLength: 200,
        }),
        good: shortText({ label: both('Yang baik', 'What is good'), maxLength: 200 }),
        hard: shortText({ label: both('Yang sulit', 'What is hard'), maxLength: 200 }),
      },
    }),
    mood: moodScale,
  },
})

/** What points to an area. Bullying is never a dispute, nor is anything where one side holds power over the other. */
export const pointersForm = defineForm({
  id: 'ipc.pointers',
  version: 1,
  title: both('Apa yang berubah', 'What has changed'),
  fields: {
    explained: choice({
      label: both('Caranya sudah dijelaskan', 'The way has been explained'),
      hint: rationaleHint('ipc'),
      options: yesNoNotAsked,
      required: true,
    }),
    someoneDied: choice({
      label: both('Kehilangan orang yang disayang', 'Somebody dear was lost'),
      options: yesNoNotAsked,
    }),
    quarrel: choice({
      label: both('Berselisih dengan seseorang', 'A quarrel with somebody'),
      options: yesNoNotAsked,
    }),
    powerBalanced: choice({
      label: both('Keduanya bisa berkata tidak tanpa takut', 'Both can say no without fear'),
      hint: both(
        'Bila tidak atau belum tahu, itu bukan perselisihan setara.',
        'If not or not known, it is no quarrel between equals.',
      ),
      options: yesNoNotAsked,
    }),
    bullying: choice({ label: both('Ini perundungan', 'This is bullying'), options: yesNoNotAsked }),
    lifeChanged: choice({
      label: both(
        'Hidup banyak berubah (pindah, sekolah baru, orang tua berpisah)',
        'Life changed a lot (a move, a new school, parents apart)',
      ),
      options: yesNoNotAsked,
    }),
    fewContacts: choice({
      label: both('Sedikit teman atau orang dekat', 'Few friends or close people'),
      options: yesNoNotAsked,
    }),
  },
})

export const areaForm = defineForm({
  id: 'ipc.area',
  version: 1,
  title: both('Satu hal yang dikerjakan', 'The one area to work on'),
  fields: {
    area: choice({
      label: both('Dipilih bersama klien', 'Chosen with the client'),
      options: [
        { code: 'grief', id: 'Kehilangan', en: 'Loss' },
        { code: 'dispute', id: 'Perselisihan antara yang setara', en: 'A quarrel between equals' },
        { code: 'transition', id: 'Perubahan dalam hidup', en: 'A change in life' },
        { code: 'deficits', id: 'Kesepian atau sulit berteman', en: 'Loneliness or trouble making friends' },
      ],
      required: true,
    }),
    stage: choice({
      label: both('Bila perselisihan: sampai di mana', 'If a quarrel: where it stands'),
      options: [
        { code: 'renegotiation', id: 'Masih dibicarakan', en: 'Still being talked over' },
        { code: 'impasse', id: 'Macet', en: 'Stuck' },
        { code: 'dissolution', id: 'Akan berpisah jalan', en: 'Parting ways' },
      ],
    }),
    why: longText({ label: both('Mengapa yang ini', 'Why this one'), required: true, maxLength: 1000 }),
    link: longText({
      label: both('Hubungannya dengan perasaanku', 'How it is tied to how I feel'),
      maxLength: 1000,
    }),
  },
})

/** A talk looked at line by line. */
export const communicationForm = defineForm({
  id: 'ipc.communication',
  version: 1,
  title: both('Percakapan, dilihat lagi', 'A talk, looked at again'),
  fields: {
    about: shortText({ label: both('Percakapan tentang', 'A talk about'), required: true, maxLength: 200 }),
    lines: group({
      label: both('Giliran bicara', 'Turns of talk'),
      item: both('Giliran', 'Turn'),
      max: 10,
      fields: {
        who: shortText({ label: both('Siapa (peran)', 'Who (a role)'), required: true, maxLength: 100 }),
        said: shortText({ label: both('Berkata', 'Said'), maxLength: 300 }),
        felt: shortText({ label: both('Merasa', 'Felt'), maxLength: 200 }),
        wanted: shortText({ label: both('Sebenarnya ingin', 'Really wanted'), maxLength: 200 }),
      },
    }),
    other: longText({ label: both('Cara lain mengatakannya', 'Another way to say it'), maxLength: 1000 }),
    mood: moodScale,
  },
})

export const decisionForm = defineForm({
  id: 'ipc.decision',
  version: 1,
  title: both('Menimbang pilihan', 'Weighing choices'),
  fields: {
    question: shortText({
      label: both('Yang harus diputuskan', 'What to decide'),
      required: true,
      maxLength: 200,
    }),
    choices: group({
      label: both('Pilihan', 'Choices'),
      item: both('Pilihan', 'Choice'),
      max: 6,
      fields: {
        what: shortText({ label: both('Apa', 'What'), required: true, maxLength: 200 }),
        good: shortText({ label: both('Baiknya', 'What is good about it'), maxLength: 200 }),
        hard: shortText({ label: both('Sulitnya', 'What is hard about it'), maxLength: 200 }),
      },
    }),
    chosen: shortText({ label: both('Yang ingin dicoba dulu', 'What to try first'), maxLength: 200 }),
    mood: moodScale,
  },
})

export const supportForm = defineForm({
  id: 'ipc.support',
  version: 1,
  title: both('Menambah dukungan', 'Building support'),
  fields: {
    steps: group({
      label: both('Dari yang paling mudah', 'From the easiest'),
      item: both('Langkah', 'Step'),
      max: 8,
      fields: {
        who: shortText({
          label: both('Kepada siapa (peran)', 'Towards whom (a role)'),
          required: true,
          maxLength: 100,
        }),
        what: shortText({ label: both('Melakukan apa', 'Doing what'), required: true, maxLength: 200 }),
        on: date({ label: both('Kapan', 'When') }),
      },
    }),
    mood: moodScale,
  },
})

/** The work that belongs to an area itself: loss, change, stages. */
export const areaWorkForm = defineForm({
  id: 'ipc.area-work',
  version: 1,
  title: both('Pekerjaan pada hal itu', 'Work on the area'),
  fields: {
    story: longText({
      label: both('Cerita, kenangan, yang hilang', 'The story, memories, what is lost'),
      maxLength: 2000,
    }),
    gains: longText({
      label: both('Yang baru atau masih ada', 'What is new or still there'),
      maxLength: 1000,
    }),
    skills: longText({
      label: both('Keterampilan baru yang perlu', 'New skills that are needed'),
      maxLength: 1000,
    }),
    reconnect: longText({
      label: both('Dengan siapa terhubung lagi', 'Whom to connect with again'),
      maxLength: 500,
    }),
    mood: moodScale,
  },
})

export const reviewForm = defineForm({
  id: 'ipc.review',
  version: 1,
  title: both('Melihat kembali', 'Looking back'),
  fields: {
    better: longText({
      label: both('Yang lebih baik, dan apa yang menolong', 'What is better, and what helped'),
      required: true,
      maxLength: 1000,
    }),
    signs: longText({
      label: both('Tanda kalau mulai berat lagi', 'Signs that it is getting heavy again'),
      maxLength: 1000,
    }),
    plan: longText({ label: both('Lalu aku akan', 'Then I will'), maxLength: 1000 }),
    whom: shortText({ label: both('Orang yang kuhubungi', 'Whom I reach out to'), maxLength: 200 }),
    mood: moodScale,
  },
})
