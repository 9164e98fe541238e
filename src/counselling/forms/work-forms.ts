import {
  both,
  choice,
  choices,
  date,
  defineForm,
  longText,
  scale,
  shortText,
} from '#src/platform/forms/index.ts'
import { yesNoNotAsked } from './shared-options.ts'

/** What goes on, in the client's own words: a shared understanding of how things hang together, no diagnosis (A25). */
export const formulationForm = defineForm({
  id: 'counselling.formulation',
  version: 1,
  title: both('Pemahaman bersama', 'Shared understanding'),
  fields: {
    situation: longText({ label: both('Situasi', 'Situation'), maxLength: 2000 }),
    thought: longText({ label: both('Pikiran', 'Thought'), maxLength: 2000 }),
    feeling: longText({ label: both('Perasaan', 'Feeling'), maxLength: 2000 }),
    body: longText({ label: both('Badan', 'Body'), maxLength: 2000 }),
    action: longText({ label: both('Tindakan', 'Action'), maxLength: 2000 }),
    keeps: longText({
      label: both('Yang membuatnya terus berulang', 'What keeps it going'),
      maxLength: 2000,
    }),
    protects: longText({ label: both('Yang menguatkan', 'What gives strength'), maxLength: 2000 }),
    clientSays: choice({
      label: both(
        'Apakah klien mengenali ceritanya di sini?',
        'Does the client recognise their story in this?',
      ),
      options: yesNoNotAsked,
    }),
  },
})

const tenScale = (id: string, en: string, low: readonly [string, string], high: readonly [string, string]) =>
  scale({
    label: both(id, en),
    min: 0,
    max: 10,
    low: both(low[0], low[1]),
    high: both(high[0], high[1]),
    sealed: true,
  })

/** Reviews at sessions four and eight, and whenever somebody asks for one (practice.md §2; A03, B12, C05, C20). */
export const reviewForm = defineForm({
  id: 'counselling.review',
  version: 1,
  title: both('Tinjauan bersama', 'Review together'),
  fields: {
    afterSession: choice({
      label: both('Tinjauan', 'Review'),
      options: [
        { code: 'four', id: 'Setelah sesi keempat', en: 'After the fourth session' },
        { code: 'eight', id: 'Setelah sesi kedelapan', en: 'After the eighth session' },
        { code: 'other', id: 'Di waktu lain', en: 'At another time' },
      ],
    }),
    helped: longText({ label: both('Yang membantu', 'What helped'), maxLength: 2000 }),
    notHelped: longText({ label: both('Yang belum membantu', 'What has not helped'), maxLength: 2000 }),
    retaliation: choice({
      label: both(
        'Adakah yang membalas atau menekan karena ia mencari bantuan?',
        'Has anybody retaliated or put pressure on them for seeking help?',
      ),
      options: yesNoNotAsked,
    }),
    retaliationWords: longText({ label: both('Ceritanya', 'In words'), maxLength: 2000 }),
    selfWorth: tenScale(
      'Merasa berharga',
      'Feeling of worth',
      ['Tidak', 'Not at all'],
      ['Sangat', 'Very much'],
    ),
    coping: tenScale(
      'Merasa bisa menghadapi',
      'Feeling able to cope',
      ['Tidak', 'Not at all'],
      ['Sangat', 'Very much'],
    ),
    relief: tenScale('Merasa lega', 'Feeling relief', ['Tidak', 'Not at all'], ['Sangat', 'Very much']),
    school: longText({
      label: both('Sekolah atau pekerjaan sekarang', 'School or work now'),
      maxLength: 1000,
    }),
    clientWants: choice({
      label: both('Yang klien inginkan', 'What the client wants'),
      options: [
        { code: 'go_on', id: 'Lanjut seperti ini', en: 'Go on like this' },
        { code: 'change', id: 'Ubah caranya', en: 'Change the way' },
        { code: 'pause', id: 'Istirahat dulu', en: 'Pause for a while' },
        { code: 'stop', id: 'Berhenti', en: 'Stop' },
        { code: 'step_up', id: 'Bantuan lain', en: 'Another kind of help' },
        { code: 'not_asked', id: 'Belum ditanyakan', en: 'Not asked yet' },
      ],
    }),
    change: longText({ label: both('Yang diubah, dan mengapa', 'What changes, and why'), maxLength: 2000 }),
    consulted: shortText({ label: both('Dibicarakan dengan', 'Talked over with'), maxLength: 200 }),
    growthRaised: choice({
      label: both(
        'Apakah klien sendiri mulai bercerita tentang yang tumbuh darinya?',
        'Did the client themselves begin to speak of what has grown in them?',
      ),
      hint: both(
        'Hanya bila ia yang memulai, di bagian akhir, dan saat ia aman. Jangan ditanyakan lebih dulu.',
        'Only if they began, late, and while they are safe. It is not asked for.',
      ),
      options: yesNoNotAsked,
    }),
    growthSafe: choice({
      label: both('Apakah ia aman sekarang?', 'Are they safe now?'),
      options: yesNoNotAsked,
    }),
    growthWords: longText({
      label: both('Kata-katanya tentang hal itu', 'Their words about it'),
      maxLength: 2000,
    }),
    nextReview: date({ label: both('Tinjauan berikutnya', 'Next review') }),
  },
})

/** Ending (A17, B31, B32): the reason, the client's view, and who stands around them now. */
export const endForm = defineForm({
  id: 'counselling.end',
  version: 1,
  title: both('Menutup konseling', 'Ending counselling'),
  fields: {
    reason: choice({
      label: both('Mengapa berakhir', 'Why it ends'),
      options: [
        { code: 'goals_met', id: 'Tujuan tercapai', en: 'Goals met' },
        { code: 'moved', id: 'Pindah', en: 'Moved' },
        { code: 'declined', id: 'Klien memilih berhenti', en: 'The client chose to stop' },
        { code: 'referred', id: 'Dirujuk', en: 'Referred' },
        { code: 'lost', id: 'Tidak terhubung lagi', en: 'Out of reach' },
        { code: 'other', id: 'Lainnya', en: 'Other' },
      ],
      required: true,
    }),
    clientView: longText({ label: both('Menurut klien', 'The client’s view'), maxLength: 3000 }),
    clientViewWhyNot: shortText({
      label: both('Bila tidak bisa ditanyakan, mengapa', 'If it cannot be asked, why'),
      maxLength: 300,
    }),
    mySay: longText({
      label: both(
        'Suara klien tentang cara penutupan: kapan, siapa yang tahu, yang ia inginkan sesudahnya',
        'The client’s say on how it ends: when, who knows, what they want afterwards',
      ),
      maxLength: 2000,
    }),
    mySayWhyNot: shortText({
      label: both('Bila suaranya tidak bisa ditanyakan, mengapa', 'If they cannot be asked, why'),
      maxLength: 300,
    }),
    referredTo: shortText({
      label: both('Bila dirujuk, ke mana', 'If referred, to where'),
      maxLength: 200,
    }),
    referralTaken: choice({
      label: both(
        'Apakah tempat rujukan sudah menyatakan menerimanya?',
        'Has the place said that it takes them?',
      ),
      options: yesNoNotAsked,
    }),
    postMeasure: choice({
      label: both('Sudah diukur lagi dengan alat yang sama?', 'Measured again with the same measures?'),
      options: yesNoNotAsked,
    }),
    postMeasureWhyNot: shortText({ label: both('Bila tidak, mengapa', 'If not, why'), maxLength: 300 }),
    ready: choices({
      label: both('Siap untuk sehari-hari', 'Ready for daily life'),
      options: [
        { code: 'calm', id: 'Bisa menenangkan diri sendiri', en: 'Can calm themselves' },
        { code: 'tell', id: 'Tahu harus bercerita kepada siapa', en: 'Knows whom to tell' },
        { code: 'setback', id: 'Punya rencana bila sulit lagi', en: 'Has a plan for hard days' },
        { code: 'people', id: 'Ada orang dekat yang mendukung', en: 'Has people close by who support' },
      ],
    }),
    ties: longText({
      label: both('Orang yang akan ditemui atau dihubungi, dan kapan', 'People to meet or call, and when'),
      maxLength: 2000,
    }),
    incentive: shortText({
      label: both('Tanda akhir yang dipilih bersama', 'The closing token chosen together'),
      maxLength: 200,
    }),
  },
})

/** What the person carries into daily life (A18). Theirs to keep, so it lies in their own place. */
export const maintenanceForm = defineForm({
  id: 'counselling.maintenance',
  version: 1,
  title: both('Rencana menjaga diri', 'Plan to stay well'),
  fields: {
    signs: longText({
      label: both('Tanda aku mulai berat lagi', 'Signs that it gets hard again'),
      maxLength: 1500,
    }),
    doing: longText({ label: both('Yang kulakukan sendiri', 'What I do myself'), maxLength: 1500 }),
    people: longText({ label: both('Orang yang kuhubungi', 'People I turn to'), maxLength: 1500 }),
    practising: longText({ label: both('Yang terus kulatih', 'What I go on practising'), maxLength: 1500 }),
    helping: longText({
      label: both('Caraku membantu orang lain', 'How I can help others'),
      maxLength: 1000,
    }),
    comeBack: longText({
      label: both('Kalau perlu kembali', 'If I need to come back'),
      hint: both(
        'Pintunya tetap terbuka, tanpa mengulang cerita dari awal.',
        'The door stays open, without telling it all again.',
      ),
      maxLength: 800,
    }),
  },
})
