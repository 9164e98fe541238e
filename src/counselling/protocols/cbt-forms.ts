import {
  both,
  choice,
  choices,
  date,
  defineForm,
  group,
  longText,
  scale,
  shortText,
} from '#src/platform/forms/index.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import { moodScale, rationaleHint, tenScale } from './step-makers.ts'

export const comfortForm = defineForm({
  id: 'cbt.comfort',
  version: 1,
  title: both('Nyaman di sini', 'At ease here'),
  fields: {
    explained: choice({
      label: both('Caranya sudah dijelaskan', 'The way has been explained'),
      hint: rationaleHint('cbt'),
      options: yesNoNotAsked,
    }),
    comfort: scale({
      label: both('Seberapa nyaman klien bersama konselor', 'How at ease the client is with the counsellor'),
      hint: both('Ditanyakan kepada klien, bukan ditebak.', 'Asked of the client, not guessed.'),
      min: 1,
      max: 5,
      low: both('belum nyaman', 'not at ease yet'),
      high: both('nyaman', 'at ease'),
      faces: 'highIsBest',
      sealed: true,
    }),
    reason: longText({
      label: both(
        'Bila dilanjutkan tanpa dua kali nyaman: alasan konselor',
        'If going on without two times at ease: the counsellor’s reason',
      ),
      maxLength: 1000,
    }),
  },
})

/** One moment in five connected parts (A42), and the whole in the child's own words. */
export const formulationForm = defineForm({
  id: 'cbt.formulation',
  version: 1,
  title: both('Apa yang terhubung', 'What hangs together'),
  fields: {
    situation: longText({ label: both('Yang terjadi', 'What happened'), required: true, maxLength: 500 }),
    thought: longText({ label: both('Yang kupikirkan', 'What I thought'), maxLength: 500 }),
    feeling: longText({ label: both('Yang kurasakan', 'What I felt'), maxLength: 500 }),
    body: longText({ label: both('Di badanku', 'In my body'), maxLength: 500 }),
    action: longText({ label: both('Yang kulakukan', 'What I did'), maxLength: 500 }),
    ownWords: longText({
      label: both('Jadi, menurutku', 'So, as I see it'),
      hint: both(
        'Dengan kata-kata klien: bagaimana semua itu saling menyambung.',
        'In the client’s words: how all this hangs together.',
      ),
      maxLength: 1000,
    }),
    agreed: choice({
      label: both('Klien setuju dengan gambaran ini', 'The client agrees with this picture'),
      options: yesNoNotAsked,
    }),
    mood: moodScale,
  },
})

/** What came before, what was done, what followed (A25): a description, no diagnosis. */
export const abcForm = defineForm({
  id: 'cbt.abc',
  version: 1,
  title: both('Sebelum, yang dilakukan, sesudah', 'Before, what was done, after'),
  fields: {
    behaviour: shortText({
      label: both('Perilaku yang dilihat', 'The behaviour looked at'),
      required: true,
      maxLength: 200,
    }),
    before: longText({ label: both('Sebelumnya', 'Before'), maxLength: 500 }),
    did: longText({ label: both('Yang dilakukan', 'What was done'), maxLength: 500 }),
    after: longText({ label: both('Sesudahnya', 'After'), maxLength: 500 }),
    serves: longText({
      label: both('Gunanya bagi klien', 'What it does for the client'),
      hint: both(
        'Misalnya menghindar dari bahaya, ditemani, tenang sebentar.',
        'Such as keeping away from danger, company, a moment of calm.',
      ),
      maxLength: 500,
    }),
    instead: longText({
      label: both('Cara lain dengan guna yang sama', 'Another way that does the same'),
      maxLength: 500,
    }),
  },
})

/** Strengthening what one wants to see more of (A26): by the client's choice, for trying. */
export const reinforceForm = defineForm({
  id: 'cbt.reinforce',
  version: 1,
  title: both('Menguatkan yang baik', 'Strengthening what is good'),
  fields: {
    items: group({
      label: both('Yang ingin diperbanyak', 'What to have more of'),
      item: both('Hal', 'Thing'),
      max: 5,
      fields: {
        target: shortText({ label: both('Apa', 'What'), required: true, maxLength: 200 }),
        reward: shortText({ label: both('Dikuatkan dengan', 'Strengthened by'), maxLength: 200 }),
        who: shortText({ label: both('Oleh siapa (peran)', 'By whom (a role)'), maxLength: 100 }),
      },
    }),
    rule: choices({
      label: both('Disepakati', 'Agreed'),
      options: [
        { code: 'trying', id: 'Untuk mencoba, bukan untuk hasil', en: 'For trying, not for results' },
        { code: 'never_taken', id: 'Tidak pernah diambil kembali', en: 'Never taken back' },
        { code: 'not_for_telling', id: 'Bukan untuk bercerita', en: 'Not for telling something' },
      ],
    }),
  },
})

/** Problems with how they stand (A28). */
export const problemsForm = defineForm({
  id: 'cbt.problems',
  version: 1,
  title: both('Yang sedang sulit', 'What is hard now'),
  fields: {
    problems: group({
      label: both('Yang paling mendesak di atas', 'The most pressing on top'),
      item: both('Hal', 'Thing'),
      max: 12,
      fields: {
        what: shortText({ label: both('Apa', 'What'), required: true, maxLength: 200 }),
        status: choice({
          label: both('Keadaannya', 'How it stands'),
          options: [
            { code: 'new', id: 'Baru', en: 'New' },
            { code: 'working', id: 'Dikerjakan', en: 'Being worked on' },
            { code: 'better', id: 'Lebih baik', en: 'Better' },
            { code: 'solved', id: 'Selesai', en: 'Solved' },
            { code: 'adults', id: 'Urusan orang dewasa', en: 'For adults to see to' },
          ],
          presentation: 'select',
        }),
      },
    }),
  },
})

/** Want, doing, evaluate, plan (A29). */
export const wdepForm = defineForm({
  id: 'cbt.wdep',
  version: 1,
  title: both('Mau, lakukan, nilai, rencana', 'Want, doing, evaluate, plan'),
  fields: {
    want: longText({ label: both('Yang kuinginkan', 'What I want'), required: true, maxLength: 500 }),
    doing: longText({ label: both('Yang kulakukan sekarang', 'What I do now'), maxLength: 500 }),
    evaluate: longText({
      label: both('Apakah itu menolong', 'Does it help'),
      hint: both('Menolongku, aman, dan baik bagi orang lain.', 'Good for me, safe, and fair to others.'),
      maxLength: 500,
    }),
    plan: longText({ label: both('Rencana kecilku', 'My small plan'), maxLength: 500 }),
  },
})

const copingSkills = [
  ['talk', both('Bercerita ke orang yang kupercaya', 'Telling somebody I trust')],
  ['calm', both('Menenangkan badan', 'Calming the body')],
  ['solve', both('Memecah masalah jadi kecil', 'Breaking a problem into small parts')],
  ['kind', both('Bicara baik pada diri sendiri', 'Speaking kindly to myself')],
  ['leave', both('Pergi dari yang tidak aman', 'Leaving what is not safe')],
  ['joy', both('Melakukan yang kusukai', 'Doing what I like')],
] as const

/** The same questions before and after (A30): compared with oneself. */
export const copingForm = defineForm({
  id: 'cbt.coping',
  version: 1,
  title: both('Caraku menghadapi yang sulit', 'My ways with hard things'),
  fields: {
    when: choice({
      label: both('Diisi', 'Filled in'),
      options: [
        { code: 'before', id: 'Sebelum berlatih', en: 'Before practising' },
        { code: 'after', id: 'Sesudah berlatih', en: 'After practising' },
      ],
      required: true,
    }),
    talk: skill('talk'),
    calm: skill('calm'),
    solve: skill('solve'),
    kind: skill('kind'),
    leave: skill('leave'),
    joy: skill('joy'),
  },
})
function skill(code: (typeof copingSkills)[number][0]) {
  return scale({
    label: copingSkills.find(([known]) => known === code)?.[1] ?? both(code, code),
    min: 0,
    max: 4,
    low: both('belum', 'not yet'),
    high: both('sering', 'often'),
    sealed: true,
  })
}

/** One skill a session, with what was practised (A45). */
export const skillForm = defineForm({
  id: 'cbt.skill',
  version: 1,
  title: both('Satu keterampilan', 'One skill'),
  fields: {
    skill: choice({
      label: both('Keterampilan hari ini', 'Today’s skill'),
      options: [
        { code: 'communication', id: 'Berkomunikasi', en: 'Communication' },
        { code: 'stress', id: 'Mengelola tekanan', en: 'Handling stress' },
        { code: 'problem_solving', id: 'Memecahkan masalah', en: 'Problem solving' },
        { code: 'thoughts', id: 'Menimbang pikiran', en: 'Weighing thoughts' },
        { code: 'activity', id: 'Kegiatan yang disukai', en: 'Doing what is liked' },
        { code: 'self_talk', id: 'Bicara baik pada diri', en: 'Kind self-talk' },
      ],
      required: true,
    }),
    tried: longText({
      label: both('Yang dicoba hari ini', 'What was tried today'),
      required: true,
      maxLength: 1000,
    }),
    helps: tenScale(
      both('Seberapa menolong', 'How much it helps'),
      both('tidak', 'not'),
      both('sangat', 'very'),
    ),
    home: shortText({ label: both('Dicoba di rumah', 'To try at home'), maxLength: 200 }),
  },
})

/** The week ahead and the week behind, kept by the client too (A31). */
export const weekForm = defineForm({
  id: 'cbt.week',
  version: 1,
  title: both('Kartu mingguku', 'My card of the week'),
  fields: {
    from: date({ label: both('Minggu mulai', 'Week from') }),
    plan: longText({
      label: both('Minggu ini aku mau mencoba', 'This week I want to try'),
      required: true,
      maxLength: 500,
    }),
    when: shortText({ label: both('Kapan dan dengan siapa', 'When and with whom'), maxLength: 200 }),
    went: longText({ label: both('Bagaimana jadinya', 'How it went'), maxLength: 500 }),
    learned: longText({ label: both('Yang kupelajari', 'What I learned'), maxLength: 500 }),
    proud: shortText({ label: both('Yang kubanggakan', 'What I am proud of'), maxLength: 200 }),
  },
})
