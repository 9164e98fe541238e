import type { PresentingProblem } from '#content/codes/classes.ts'
import type { Both } from '#src/platform/i18n/catalogue.ts'

type Row = Readonly<{
  /** Age in years at which a person belongs to the row. */
  from: number
  to: number | null
  /** In the order in which they are worth thinking of. */
  codes: readonly string[]
  /** Named by the same source, and not here: their words wait for a yes or for a licence of the office. */
  notHere: readonly string[]
}>

/** When somebody with more training looks at it; `after` names measures without which the line says nothing. */
type StepUp = Both & Readonly<{ after?: readonly string[] }>

/**
 * What may help to understand one kind of trouble, by age, and when somebody with more training looks at it. It is
 * offered and decides nothing: which measures exist and for whom is from practice.md §18, when to step up from §15
 * (the same triggers as the step of care), what is worked with from §2 to §7. No clinical reviewer of the district
 * has confirmed it; the page says so. How a measure may be given stays with the measure itself.
 */
export type ProblemPack = Readonly<{
  code: 'anxiety' | 'lowMood' | 'stress' | 'trauma' | 'relations' | 'life'
  name: Both
  /** Concerns noted in a file that call the pack to mind; one may call several. */
  problems: readonly PresentingProblem[]
  rows: readonly Row[]
  stepUp: readonly StepUp[]
  /** Techniques worked with for it, by the id of their protocol. */
  ways: readonly string[]
}>

const lostFunction: Both = {
  id: 'Lima hari atau lebih tidak masuk sekolah, atau kegiatan sehari-hari terhenti: ditinjau psikolog dalam 7 hari.',
  en: 'Five or more days away from school, or everyday life at a stop: reviewed by a psychologist within 7 days.',
}
const dying: Both = {
  id: 'Ada ucapan atau jawaban tentang ingin mati: orang terlatih bertanya langsung hari itu juga.',
  en: 'Any word or answer about wishing to be dead: a trained person asks directly the same day.',
}
const score = (name: string, after: readonly string[]): StepUp => ({
  after,
  id: `${name} 15 ke atas: ditinjau psikolog dalam 7 hari. 10 sampai 14: konselor dalam 7 hari.`,
  en: `${name} 15 and over: reviewed by a psychologist within 7 days. 10 to 14: a counsellor within 7 days.`,
})

export const problemPacks: readonly ProblemPack[] = [
  {
    code: 'anxiety',
    name: { id: 'Cemas dan takut', en: 'Anxiety and fear' },
    problems: ['anxiety', 'socialPressure', 'schoolAvoidance'],
    rows: [
      {
        from: 6,
        to: 12,
        codes: ['suds', 'function-list', 'school-days'],
        notHere: ['RCADS-25', 'SCARED', 'PSC-17'],
      },
      {
        from: 13,
        to: 17,
        codes: ['gad-7', 'suds', 'function-list', 'school-days'],
        notHere: ['RCADS-25', 'SCARED'],
      },
      { from: 18, to: null, codes: ['gad-7', 'suds', 'function-list'], notHere: ['DASS-21'] },
    ],
    stepUp: [score('GAD-7', ['gad-7']), lostFunction],
    ways: ['sd', 'cbt'],
  },
  {
    code: 'lowMood',
    name: { id: 'Sedih dan murung', en: 'Sadness and low mood' },
    problems: ['sadness', 'loneliness', 'grief', 'lowSelfEsteem'],
    rows: [
      { from: 6, to: 12, codes: ['function-list', 'wellbeing', 'asq'], notHere: ['RCADS-25', 'PSC-17'] },
      // PHQ-8 leaves the question about wishing to be dead out, so a person asks it aloud.
      { from: 13, to: 17, codes: ['phq-2', 'phq-8', 'asq', 'function-list'], notHere: ['PHQ-A', 'WHO-5'] },
      { from: 18, to: null, codes: ['phq-2', 'phq-9', 'asq', 'function-list'], notHere: ['WHO-5', 'SRQ-20'] },
    ],
    stepUp: [dying, score('PHQ', ['phq-8', 'phq-9']), lostFunction],
    ways: ['cbt', 'ipc'],
  },
  {
    code: 'stress',
    name: { id: 'Tekanan', en: 'Stress' },
    problems: ['stress', 'workStress', 'sleep', 'anger', 'disaster'],
    rows: [
      { from: 6, to: 12, codes: ['suds', 'function-list', 'wellbeing'], notHere: ['PSC-17'] },
      {
        from: 13,
        to: 17,
        codes: ['suds', 'function-list', 'wellbeing'],
        notHere: ['K10 (16+)', 'DASS-Y', 'SRQ-20 (15+)'],
      },
      {
        from: 18,
        to: null,
        codes: ['suds', 'function-list', 'wellbeing'],
        notHere: ['K10', 'SRQ-20', 'DASS-21'],
      },
    ],
    stepUp: [dying, lostFunction],
    ways: ['cbt'],
  },
  {
    code: 'trauma',
    name: { id: 'Terganggu oleh kejadian lampau', en: 'Troubled by past events' },
    problems: ['trauma', 'disaster'],
    rows: [
      { from: 6, to: 12, codes: ['suds', 'function-list'], notHere: ['CRIES-8', 'CATS-2'] },
      { from: 13, to: 17, codes: ['suds', 'function-list'], notHere: ['CRIES-8', 'CATS-2'] },
      { from: 18, to: null, codes: ['pcl-5', 'suds', 'function-list'], notHere: [] },
    ],
    stepUp: [
      {
        id: 'Jumlah di batas penapisan ke atas, kilas balik, atau seperti terputus dari diri sendiri: psikolog atau penolong terlatih trauma, dalam 72 jam. Kerja trauma tidak dimulai oleh konselor.',
        en: 'A total at the screening cut or above, flashbacks, or feeling cut off from oneself: a psychologist or somebody trained in trauma, within 72 hours. A counsellor does not begin trauma work.',
      },
      dying,
    ],
    ways: [],
  },
  {
    code: 'relations',
    name: { id: 'Hubungan dengan orang lain', en: 'Relations with others' },
    problems: ['bullying', 'familyProblem', 'friendship', 'loneliness', 'socialPressure'],
    rows: [
      {
        from: 6,
        to: 17,
        codes: ['incident-frequency', 'function-list', 'school-days', 'goals'],
        notHere: ['OBVQ', 'KIDSCREEN-10'],
      },
      { from: 18, to: null, codes: ['incident-frequency', 'function-list', 'goals'], notHere: [] },
    ],
    stepUp: [
      {
        id: 'Diancam, kekerasan seksual, luka, atau dilukai pengasuh: jalur perlindungan hari itu juga.',
        en: 'Threats, sexual violence, an injury, or harm by a carer: the protection track the same day.',
      },
      {
        id: 'Perundungan masih berlangsung: konselor dalam 7 hari, dan sekolah diminta bertindak.',
        en: 'Bullying goes on: a counsellor within 7 days, and the school is asked to act.',
      },
    ],
    ways: ['assertive', 'modelling', 'ipc', 'family', 'safety-plan'],
  },
  {
    code: 'life',
    name: { id: 'Masalah hidup sehari-hari', en: 'Problems in everyday life' },
    problems: ['learning', 'career', 'economic', 'other'],
    rows: [{ from: 6, to: null, codes: ['goals', 'wellbeing', 'function-list'], notHere: [] }],
    stepUp: [lostFunction],
    ways: ['cbt'],
  },
]
