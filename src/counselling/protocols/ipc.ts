import { both } from '#src/platform/forms/index.ts'
import { areaTasks, ipcOffer, type IpcArea, type IpcTask } from '../rules/ipc.ts'
import { fired } from '../rules/reason.ts'
import {
  areaForm,
  areaWorkForm,
  communicationForm,
  decisionForm,
  peopleForm,
  pointersForm,
  reviewForm,
  supportForm,
} from './ipc-forms.ts'
import { newDisclosure, urgentNow, wantsToStop } from './conditions.ts'
import { defineProtocol, type GateRule } from './protocol.ts'
import { newest, practicesOf, type RunFacts } from './run-facts.ts'
import { formStep, knownOf, mustBe, mustSay, rowsOf, screenStep, textOf } from './step-makers.ts'

const workSteps = ['communication', 'decision', 'support', 'areaWork'] as const

function offer(facts: RunFacts) {
  const said = newest(facts, 'pointers')
  return ipcOffer({
    someoneDied: knownOf(said, 'someoneDied'),
    quarrel: knownOf(said, 'quarrel'),
    powerBalanced: knownOf(said, 'powerBalanced'),
    bullying: knownOf(said, 'bullying'),
    lifeChanged: knownOf(said, 'lifeChanged'),
    fewContacts: knownOf(said, 'fewContacts'),
  })
}

/** Tasks of the area chosen, in the order they usually come. None for a quarrel that may not be one. */
export function tasksOf(facts: RunFacts): readonly IpcTask[] {
  const named = textOf(newest(facts, 'area'), 'area')
  const area = (Object.keys(areaTasks) as IpcArea[]).find((one) => one === named)
  if (!area || (area === 'dispute' && offer(facts).notOffered.length > 0)) return []
  return areaTasks[area]
}

const chosen: readonly GateRule[] = [
  mustBe(
    'pointers',
    'explained',
    ['yes'],
    both('Caranya belum dijelaskan.', 'The way has not been explained.'),
  ),
  {
    code: 'no_people',
    words: both('Belum ada orang di daftar.', 'Nobody is on the list yet.'),
    check: (facts) => (rowsOf(facts, 'people', 'people').length > 0 ? [] : [fired('no_people', 'people', 0)]),
  },
  mustSay('area', 'area', both('Belum dipilih satu hal yang dikerjakan.', 'No area has been chosen.')),
  {
    code: 'no_equal_power',
    hard: true,
    words: both(
      'Ini tidak dikerjakan sebagai perselisihan: kekuatannya tidak seimbang, belum diketahui, atau ini perundungan.',
      'This is not worked on as a quarrel: the power is unequal, not known, or it is bullying.',
    ),
    check: (facts) => (textOf(newest(facts, 'area'), 'area') === 'dispute' ? offer(facts).notOffered : []),
  },
  {
    code: 'area_not_pointed_to',
    words: both(
      'Jawaban tadi tidak menunjuk ke hal yang dipilih.',
      'The answers do not point to the area chosen.',
    ),
    check: (facts) => {
      const area = textOf(newest(facts, 'area'), 'area')
      const { offered, notOffered } = offer(facts)
      if (area === '' || (area === 'dispute' && notOffered.length > 0)) return []
      return offered.some((one) => one.area === area) ? [] : [fired('area_not_pointed_to', 'area.area', area)]
    },
  },
]

const worked: readonly GateRule[] = [
  {
    code: 'few_work',
    words: both('Belum ada dua lembar kerja yang diisi.', 'Fewer than two worksheets are filled in.'),
    check: (facts) => {
      const sheets = workSteps.reduce((sum, step) => sum + facts.answers(step).length, 0)
      const count = sheets + practicesOf(facts, 'role_play').length
      return count >= 2 ? [] : [fired('few_work', 'worksheets', count)]
    },
  },
  {
    code: 'mood_missing',
    words: both('Perasaan belum ditanyakan pada lembar kerja.', 'How it feels was not asked on a worksheet.'),
    check: (facts) =>
      workSteps
        .filter((step) => facts.answers(step)[0] && typeof facts.answers(step)[0]?.['mood'] !== 'number')
        .map((step) => fired('mood_missing', `${step}.mood`, null)),
  },
]

const reviewed: readonly GateRule[] = [
  mustSay('review', 'better', both('Belum dilihat kembali.', 'Not looked back on yet.')),
  mustSay('review', 'signs', both('Tanda peringatan belum ada.', 'The warning signs are missing.')),
  mustSay('review', 'plan', both('Rencananya belum ada.', 'The plan is missing.')),
]

/** Interpersonal counselling: six short sessions on one area of relations (practice.md §2). */
export const ipc = defineProtocol({
  id: 'ipc',
  version: '1.0.0',
  title: both('Konseling antarpribadi', 'Interpersonal counselling'),
  aim: both(
    'Memahami hubungan dengan orang lain dan mengubah satu hal yang terkait perasaan.',
    'To understand relations and change one thing that is tied to how one feels.',
  ),
  asks: both('Enam pertemuan sekitar 30 menit.', 'Six meetings of about 30 minutes.'),
  providers: ['counsellor', 'psychologist'],
  activity: 'individualGuidance',
  audience: { min: 12 },
  eligibility: [
    {
      code: 'wants',
      words: both('Klien mau mencobanya', 'The client wants to try it'),
      instead: both('Pilih cara lain bersama.', 'Choose another way together.'),
    },
  ],
  exclusion: [
    {
      code: 'psychosis',
      words: both('Ada tanda psikosis atau mania', 'There are signs of psychosis or mania'),
      instead: both('Libatkan psikolog atau dokter hari ini.', 'Involve a psychologist or doctor today.'),
    },
    urgentNow,
  ],
  phases: [
    {
      id: 'first',
      title: both('Pertemuan 1', 'Session 1'),
      about: both(
        'Siapa saja di sekitarnya, apa yang berubah, lalu satu hal yang dikerjakan.',
        'Who is around them, what has changed, then one area to work on.',
      ),
      steps: [
        formStep('people', {
          form: peopleForm,
          title: both('Orang-orang di sekitar', 'People around'),
          about: both(
            'Kedekatan 1 sampai 5, harapan, yang baik dan sulit.',
            'Closeness 1 to 5, expectations, good and hard.',
          ),
        }),
        formStep('pointers', {
          form: pointersForm,
          shared: false,
          title: both('Apa yang berubah', 'What has changed'),
          about: both('Yang tidak ditanyakan bukan berarti tidak.', 'Not asked does not mean no.'),
        }),
        formStep('area', {
          form: areaForm,
          title: both('Satu hal', 'One area'),
          about: both(
            'Perundungan tidak pernah dikerjakan sebagai perselisihan.',
            'Bullying is never worked on as a quarrel.',
          ),
        }),
      ],
      gate: { id: 'chosen', title: both('Sebelum mengerjakan', 'Before the work'), rules: chosen },
    },
    {
      id: 'work',
      title: both('Pertemuan 2 sampai 5', 'Sessions 2 to 5'),
      about: both('Setiap lembar diikat dengan perasaan saat itu.', 'Each sheet is tied to how it felt.'),
      steps: [
        formStep('communication', {
          form: communicationForm,
          repeats: true,
          needed: false,
          title: both('Percakapan', 'A talk'),
          about: both('Siapa berkata, merasa, ingin apa.', 'Who said, felt, wanted what.'),
        }),
        formStep('decision', {
          form: decisionForm,
          repeats: true,
          needed: false,
          title: both('Pilihan', 'Choices'),
          about: both('Menimbang bersama; klien yang memutuskan.', 'Weighed together; the client decides.'),
        }),
        formStep('support', {
          form: supportForm,
          needed: false,
          title: both('Dukungan', 'Support'),
          about: both('Langkah kecil ke orang lain.', 'Small steps towards others.'),
        }),
        formStep('areaWork', {
          form: areaWorkForm,
          repeats: true,
          needed: false,
          title: both('Hal itu sendiri', 'The area itself'),
          about: both('Kenangan, yang hilang, yang baru.', 'Memories, losses, what is new.'),
        }),
        screenStep('rolePlay', 'rolePlay', {
          needed: false,
          title: both('Latihan peran', 'Role-play'),
          about: both('Mencoba cara lain mengatakannya.', 'Trying another way to say it.'),
        }),
      ],
      gate: {
        id: 'worked',
        title: both('Sebelum pertemuan terakhir', 'Before the last session'),
        rules: worked,
      },
    },
    {
      id: 'last',
      title: both('Pertemuan 6', 'Session 6'),
      about: both('Melihat kembali, tanda peringatan, rencana.', 'Looking back, warning signs, a plan.'),
      steps: [
        formStep('review', {
          form: reviewForm,
          title: both('Melihat kembali', 'Looking back'),
          about: both('Apa yang menolong, dan apa selanjutnya.', 'What helped, and what comes next.'),
        }),
      ],
      gate: { id: 'reviewed', title: both('Sebelum selesai', 'Before finishing'), rules: reviewed },
    },
  ],
  stopRules: [newDisclosure, wantsToStop],
  measures: ['goals'],
  artefacts: [],
  reviewEvery: 3,
  boosters: [30],
  evidence: both(
    'Terapi antarpribadi banyak diteliti pada depresi remaja dan dewasa; bentuk pendek ini lebih sedikit. Belum diverifikasi di unit ini.',
    'Interpersonal therapy is well studied with depression in teenagers and adults; this short form less so. Not verified in this unit.',
  ),
  source: 'Weissman, Markowitz & Klerman 2007; Weissman et al. 2014 (IPC)',
  verified: null,
  licence: 'AGPL-3.0-or-later',
})
