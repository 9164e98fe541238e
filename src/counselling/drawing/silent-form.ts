import {
  both,
  choices,
  defineForm,
  longText,
  scale,
  shortText,
  yes,
  type Wording,
} from '#src/platform/forms/index.ts'

const feelings = [
  ['calm', 'Tenang', 'Calm'],
  ['glad', 'Senang', 'Glad'],
  ['sad', 'Sedih', 'Sad'],
  ['scared', 'Takut', 'Scared'],
  ['angry', 'Marah', 'Angry'],
  ['ashamed', 'Malu', 'Ashamed'],
  ['confused', 'Bingung', 'Confused'],
  ['tired', 'Lelah', 'Tired'],
  ['lonely', 'Sendirian', 'Lonely'],
  ['empty', 'Kosong', 'Empty'],
  ['hopeful', 'Berharap', 'Hopeful'],
  ['mixed', 'Campur aduk', 'Mixed'],
] as const
const option = ([code, id, en]: readonly [string, string, string]) => ({ code, id, en })
const ten = (label: Wording, low: Wording, high: Wording) =>
  scale({ label, min: 0, max: 10, low, high, sealed: true })

/**
 * Cards to point at instead of talking. Everything may be left out; an empty sheet is a meeting all the same
 * (B37). Nothing on it is added up or read for a meaning.
 */
export const silentForm = defineForm({
  id: 'counselling.silent-sheet',
  version: 1,
  title: both('Kartu diam', 'Silent cards'),
  fields: {
    feelings: choices({
      label: both('Hari ini rasanya…', 'Today it feels…'),
      options: feelings.map(option),
      presentation: 'cards',
      sealed: true,
    }),
    heavy: ten(
      both('Seberapa berat hari ini?', 'How heavy is today?'),
      both('ringan', 'light'),
      both('berat sekali', 'very heavy'),
    ),
    safeHere: ten(
      both('Seberapa nyaman di ruangan ini?', 'How comfortable is this room?'),
      both('belum', 'not yet'),
      both('nyaman', 'comfortable'),
    ),
    want: choices({
      label: both('Sekarang aku mau…', 'Now I would like…'),
      options: [
        { code: 'quiet', id: 'Diam bersama', en: 'To be quiet together' },
        { code: 'draw', id: 'Menggambar', en: 'To draw' },
        { code: 'play', id: 'Bermain kartu atau boneka', en: 'To play with cards or puppets' },
        { code: 'write', id: 'Menulis', en: 'To write' },
        { code: 'breathe', id: 'Latihan napas', en: 'To breathe slowly' },
        { code: 'walk', id: 'Jalan sebentar', en: 'To walk a little' },
        { code: 'go', id: 'Selesai untuk hari ini', en: 'To stop for today' },
      ],
      presentation: 'cards',
      sealed: true,
    }),
    wish: shortText({ label: both('Aku ingin…', 'I wish…'), maxLength: 300 }),
    hard: shortText({ label: both('Yang paling sulit…', 'The hardest is…'), maxLength: 300 }),
    helps: shortText({ label: both('Yang menolong…', 'What helps is…'), maxLength: 300 }),
    nobodyKnows: shortText({
      label: both('Orang dewasa belum tahu bahwa…', 'Grown-ups do not know yet that…'),
      maxLength: 300,
    }),
    puppet: longText({
      label: both('Kata bonekanya', 'What the puppet says'),
      hint: both(
        'Boneka boleh menyapa, bercerita tentang harinya, bertanya satu hal, atau diam.',
        'A puppet may say hello, tell of its day, ask one thing, or be quiet.',
      ),
      maxLength: 1500,
    }),
    later: yes({ label: both('Aku mau menulisnya nanti saja', 'I would rather write it later') }),
    now: yes({ label: both('Aku butuh bantuan sekarang', 'I need help now') }),
  },
})
