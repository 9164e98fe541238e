import { both } from '#src/platform/forms/index.ts'
import { rapportGate } from '../rules/alliance.ts'
import { fired, missingOf } from '../rules/reason.ts'
import {
  abcForm,
  comfortForm,
  copingForm,
  formulationForm,
  problemsForm,
  reinforceForm,
  skillForm,
  wdepForm,
  weekForm,
} from './cbt-forms.ts'
import { newDisclosure, urgentNow, wantsToStop } from './conditions.ts'
import { defineProtocol, type GateRule, type Phase } from './protocol.ts'
import { newest } from './run-facts.ts'
import { formStep, mustBe, mustCount, mustSay, numberOf, textOf } from './step-makers.ts'

const acquainted: readonly GateRule[] = [
  {
    code: 'comfort',
    words: both(
      'Belum dua kali nyaman 3 dari 5, dan belum ada alasan konselor.',
      'Not twice at ease 3 of 5, and no reason of the counsellor.',
    ),
    check: (facts) => {
      if (textOf(newest(facts, 'comfort'), 'reason').length >= 10) return []
      const given = facts
        .answers('comfort')
        .toReversed()
        .map((one) => numberOf(one, 'comfort'))
      return missingOf(rapportGate(given))
    },
  },
]
const formulated: readonly GateRule[] = [
  ...(['situation', 'thought', 'feeling', 'body', 'action'] as const).map((part) =>
    mustSay(
      'formulation',
      part,
      {
        situation: both('Yang terjadi belum ada.', 'What happened is missing.'),
        thought: both('Pikirannya belum ada.', 'The thought is missing.'),
        feeling: both('Perasaannya belum ada.', 'The feeling is missing.'),
        body: both('Yang terasa di badan belum ada.', 'What is felt in the body is missing.'),
        action: both('Yang dilakukan belum ada.', 'What was done is missing.'),
      }[part],
    ),
  ),
  mustSay(
    'formulation',
    'ownWords',
    both('Belum ada dengan kata-kata klien.', 'It is not there in the client’s words.'),
  ),
  mustBe(
    'formulation',
    'agreed',
    ['yes'],
    both(
      'Klien belum mengatakan setuju dengan gambaran ini.',
      'The client has not agreed with this picture.',
    ),
  ),
  {
    code: 'coping_before',
    words: both(
      'Daftar cara menghadapi belum diisi di awal.',
      'The list of ways was not filled in at the start.',
    ),
    check: (facts) =>
      facts.answers('coping').length > 0 ? [] : [fired('coping_before', 'coping.when', null)],
  },
]
const changed: readonly GateRule[] = [
  mustCount(
    'skill',
    2,
    both('Belum dua keterampilan yang dilatih.', 'Fewer than two skills were practised.'),
  ),
  mustCount('week', 1, both('Kartu minggu belum diisi.', 'The card of the week is empty.')),
  {
    code: 'coping_after',
    words: both(
      'Daftar cara menghadapi belum diisi lagi sesudah berlatih.',
      'The list of ways was not filled in again after practising.',
    ),
    check: (facts) =>
      facts.answers('coping').some((one) => one['when'] === 'after')
        ? []
        : [fired('coping_after', 'coping.when', null)],
  },
]

const phases: readonly Phase[] = [
  {
    id: 'rapport',
    title: both('Saling mengenal', 'Getting to know each other'),
    about: both('Biasanya pertemuan 1 dan 2.', 'Usually sessions 1 and 2.'),
    steps: [
      formStep('comfort', {
        form: comfortForm,
        shared: false,
        repeats: true,
        title: both('Rasa nyaman', 'At ease'),
        about: both('Ditanyakan setiap pertemuan di tahap ini.', 'Asked at each meeting of this phase.'),
      }),
      formStep('problems', {
        form: problemsForm,
        needed: false,
        title: both('Yang sedang sulit', 'What is hard now'),
        about: both(
          'Daftar dengan keadaannya; diperbarui bersama.',
          'A list with how it stands; kept together.',
        ),
      }),
    ],
    gate: { id: 'acquainted', title: both('Sebelum menjelajah', 'Before exploring'), rules: acquainted },
  },
  {
    id: 'exploration',
    title: both('Menjelajah dengan aman', 'Exploring safely'),
    about: both(
      'Biasanya pertemuan 2 dan 3. Bersama menggambar apa yang terhubung.',
      'Usually sessions 2 and 3. Drawing together what hangs together.',
    ),
    steps: [
      formStep('formulation', {
        form: formulationForm,
        title: both('Apa yang terhubung', 'What hangs together'),
        about: both(
          'Kejadian, pikiran, perasaan, badan, tindakan.',
          'Event, thought, feeling, body, action.',
        ),
      }),
      formStep('abc', {
        form: abcForm,
        shared: false,
        repeats: true,
        needed: false,
        title: both('Sebelum, yang dilakukan, sesudah', 'Before, what was done, after'),
        about: both('Gambaran perilaku, bukan diagnosis.', 'A picture of behaviour, not a diagnosis.'),
      }),
      formStep('coping', {
        form: copingForm,
        repeats: true,
        title: both('Cara menghadapi', 'Ways with hard things'),
        about: both('Sebelum dan sesudah berlatih.', 'Before and after practising.'),
      }),
    ],
    gate: { id: 'formulated', title: both('Sebelum mengubah', 'Before changing'), rules: formulated },
  },
  {
    id: 'change',
    title: both('Mengubah', 'Changing'),
    about: both(
      'Biasanya pertemuan 4 sampai 10; satu keterampilan setiap kali, tinjauan di pertemuan 4 dan 8.',
      'Usually sessions 4 to 10; one skill each time, reviews at 4 and 8.',
    ),
    steps: [
      formStep('skill', {
        form: skillForm,
        repeats: true,
        title: both('Satu keterampilan', 'One skill'),
        about: both('Satu setiap pertemuan, dengan catatannya.', 'One each meeting, with its log.'),
      }),
      formStep('week', {
        form: weekForm,
        repeats: true,
        title: both('Kartu minggu', 'Card of the week'),
        about: both('Klien juga melihatnya.', 'The client sees it too.'),
      }),
      formStep('wdep', {
        form: wdepForm,
        repeats: true,
        needed: false,
        title: both('Mau, lakukan, nilai, rencana', 'Want, doing, evaluate, plan'),
        about: both('Rencana kecil milik klien.', 'A small plan of the client’s own.'),
      }),
      formStep('reinforce', {
        form: reinforceForm,
        needed: false,
        title: both('Menguatkan yang baik', 'Strengthening what is good'),
        about: both('Untuk mencoba, bukan untuk hasil.', 'For trying, not for results.'),
      }),
    ],
    gate: { id: 'changed', title: both('Sebelum selesai', 'Before finishing'), rules: changed },
  },
]

/** Cognitive-behavioural work in the house's three phases (practice.md §2, U09): names and lengths are a unit's to change. */
export const cbt = defineProtocol({
  id: 'cbt',
  version: '1.0.0',
  title: both('Pikiran, perasaan, tindakan (CBT)', 'Thoughts, feelings, actions (CBT)'),
  aim: both(
    'Memahami bagaimana pikiran, perasaan, badan dan tindakan terhubung, lalu melatih cara baru.',
    'To see how thoughts, feelings, body and actions hang together, then to practise new ways.',
  ),
  asks: both(
    'Sekitar sepuluh pertemuan, satu latihan kecil setiap minggu.',
    'About ten meetings, one small practice a week.',
  ),
  providers: ['counsellor', 'psychologist', 'guru_bk'],
  activity: 'individualGuidance',
  audience: { min: 7 },
  eligibility: [
    {
      code: 'wants',
      words: both('Klien mau mencobanya', 'The client wants to try it'),
      instead: both('Pilih cara lain bersama.', 'Choose another way together.'),
    },
    {
      code: 'canTell',
      words: both(
        'Klien bisa menunjukkan atau menceritakan satu kejadian',
        'The client can show or tell one moment',
      ),
      instead: both('Mulai dengan menggambar atau bermain.', 'Begin with drawing or play.'),
    },
  ],
  exclusion: [
    urgentNow,
    {
      code: 'psychosis',
      words: both('Ada tanda psikosis', 'There are signs of psychosis'),
      instead: both('Libatkan psikolog atau dokter hari ini.', 'Involve a psychologist or doctor today.'),
    },
  ],
  phases,
  stopRules: [newDisclosure, wantsToStop],
  measures: ['goals'],
  artefacts: [],
  reviewEvery: 4,
  boosters: [30, 90],
  evidence: both(
    'CBT termasuk yang paling banyak diteliti bagi anak dan remaja dengan cemas atau murung; pembagian tiga tahap di sini bentuk rumah ini dan belum diverifikasi.',
    'CBT is among the best studied ways for children and teenagers with anxiety or low mood; the three phases are this house’s own shape and not verified.',
  ),
  source: 'Beck 1976; Kendall 2012',
  verified: null,
  licence: 'AGPL-3.0-or-later',
})
