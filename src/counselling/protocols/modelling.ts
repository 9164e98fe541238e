import { both } from '#src/platform/forms/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { missingOf } from '../rules/reason.ts'
import { modellingEndGate, rehearsalGate, retentionDay } from '../rules/modelling.ts'
import { elsewhereForm, retentionForm, targetForm } from './modelling-forms.ts'
import { newDisclosure } from './conditions.ts'
import { defineProtocol, type GateRule } from './protocol.ts'
import { newest, practicesOf, type RunFacts } from './run-facts.ts'
import { formStep, knownOf, mustSay, rowsOf, screenStep, textOf } from './step-makers.ts'

const retold: readonly GateRule[] = [
  {
    code: 'not_retold',
    words: both(
      'Gerak kunci belum diceritakan kembali: tiga sampai lima.',
      'The key moves are not retold yet: three to five.',
    ),
    check: (facts) => {
      const told = practicesOf(facts, 'modelling').toSorted(
        (a, b) => b.body.retold.length - a.body.retold.length,
      )[0]
      const retoldMoves = told?.body.retold ?? []
      return missingOf(rehearsalGate({ keyMoves: keyMoves(facts, retoldMoves), retold: retoldMoves.length }))
    },
  },
]
const ended: readonly GateRule[] = [
  {
    code: 'not_alone',
    words: both('Belum dicoba sendiri dengan baik.', 'Not done well alone yet.'),
    check: (facts) => endMissing(facts, 'notAloneYet'),
  },
  {
    code: 'few_places',
    words: both(
      'Belum di tiga tempat atau dengan tiga orang.',
      'Not in three places or with three people yet.',
    ),
    check: (facts) => endMissing(facts, 'placesTooFew'),
  },
]
const kept: readonly GateRule[] = [
  {
    code: 'retention',
    words: both(
      'Setelah dua minggu belum dilihat lagi, atau belum bisa.',
      'Not looked at after two weeks, or not there any more.',
    ),
    check: (facts) => endMissing(facts, 'retentionOpen'),
  },
]

/** Moves written on the sheet, or those of the story that was worked with. */
function keyMoves(facts: RunFacts, retoldMoves: readonly string[]): readonly string[] {
  const own = rowsOf(facts, 'target', 'moves').map((row) => textOf(row, 'move'))
  return own.length > 0 ? own : retoldMoves
}

/** Places and people it was tried with outside the look after two weeks, each named once. */
export function triedPlaces(facts: RunFacts): readonly string[] {
  const named = [
    ...rowsOf(facts, 'elsewhere', 'tried').map((row) => textOf(row, 'where')),
    ...practicesOf(facts, 'modelling').flatMap((one) => (one.body.retention ? [] : [one.body.where.trim()])),
  ].filter((place) => place !== '')
  return named.filter(
    (place, at) => named.findIndex((one) => one.toLowerCase() === place.toLowerCase()) === at,
  )
}

type EndCode = 'notAloneYet' | 'placesTooFew' | 'retentionOpen' | 'retentionTooEarly'
function endMissing(facts: RunFacts, code: EndCode) {
  const practices = practicesOf(facts, 'modelling').filter((one) => !one.body.retention)
  const answer = modellingEndGate({
    trials: practices.map((one) => ({ help: one.body.help, rating: one.body.rating })),
    tried: triedPlaces(facts),
    kept: knownOf(newest(facts, 'retention'), 'kept'),
    lookedOn: textOf(newest(facts, 'retention'), 'on') || null,
    rehearsedOn: lastRehearsal(facts),
  })
  return missingOf(answer).filter((one) => one.code === code)
}

/** The day of the last rehearsal that was no look after two weeks. */
function lastRehearsal(facts: RunFacts): string | null {
  const days = practicesOf(facts, 'modelling')
    .filter((one) => !one.body.retention)
    .map((one) => dayOf(one.begunAt))
  return days.toSorted().at(-1) ?? null
}

/** Learning from a model in four steps: look, keep, do, want (practice.md §5). */
export const modelling = defineProtocol({
  id: 'modelling',
  version: '1.0.0',
  title: both('Belajar dari contoh', 'Learning from a model'),
  aim: both(
    'Bisa melakukan satu hal baru dengan melihat, mengingat dan mencobanya.',
    'To do one new thing by seeing, keeping and trying it.',
  ),
  asks: both(
    'Melihat cerita, menceritakan kembali gerak kuncinya, mencoba dengan bantuan yang makin sedikit.',
    'To look at a story, retell its key moves, and try with less and less help.',
  ),
  providers: ['counsellor', 'psychologist', 'guru_bk'],
  activity: 'individualGuidance',
  audience: { min: 5 },
  eligibility: [
    {
      code: 'wants',
      words: both('Klien mau belajar ini', 'The client wants to learn this'),
      instead: both('Pilih hal lain yang ia inginkan.', 'Choose another thing they want.'),
    },
  ],
  exclusion: [
    {
      code: 'facingDanger',
      words: both('Yang dipelajari berarti menghadapi bahaya', 'What is learned means facing a danger'),
      instead: both(
        'Rencana aman lebih dulu; latih pergi dan bilang.',
        'The safety plan first; practise leaving and telling.',
      ),
    },
  ],
  phases: [
    {
      id: 'look',
      title: both('Melihat', 'Looking'),
      about: both(
        'Pilih satu hal dan satu contoh yang mirip dengannya.',
        'Choose one thing and one model like them.',
      ),
      steps: [
        formStep('target', {
          form: targetForm,
          title: both('Yang mau dipelajari', 'What to learn'),
          about: both(
            'Satu hal, satu contoh, beberapa gerak kunci.',
            'One thing, one model, some key moves.',
          ),
        }),
      ],
      gate: {
        id: 'chosen',
        title: both('Sebelum mencoba', 'Before trying'),
        rules: [
          mustSay(
            'target',
            'behaviour',
            both('Belum dipilih apa yang dipelajari.', 'What to learn is not chosen.'),
          ),
        ],
      },
    },
    {
      id: 'keep',
      title: both('Mengingat', 'Keeping'),
      about: both(
        'Ceritakan kembali gerak kuncinya dengan kata sendiri.',
        'Retell the key moves in own words.',
      ),
      steps: [
        screenStep('scenes', 'modelling', {
          title: both('Cerita dan latihan', 'Story and rehearsal'),
          about: both('Baca bersama, ceritakan kembali, coba.', 'Read together, retell, try.'),
        }),
      ],
      gate: { id: 'retold', title: both('Sebelum berlatih', 'Before rehearsing'), rules: retold },
    },
    {
      id: 'do',
      title: both('Melakukan', 'Doing'),
      about: both(
        'Bantuan penuh, lalu isyarat, lalu sendiri; kemudian di tempat lain.',
        'Full help, then a prompt, then alone; then elsewhere.',
      ),
      steps: [
        screenStep('rehearse', 'modelling', {
          title: both('Latihan', 'Rehearsal'),
          about: both('Dinilai 0 sampai 4, yang baik disebut dulu.', 'Rated 0 to 4, the good is said first.'),
        }),
        formStep('elsewhere', {
          form: elsewhereForm,
          title: both('Di tempat lain', 'Elsewhere'),
          about: both('Tiga tempat atau tiga orang.', 'Three places or three people.'),
        }),
      ],
      gate: { id: 'done', title: both('Sebelum menunggu dua minggu', 'Before the two weeks'), rules: ended },
    },
    {
      id: 'want',
      title: both('Masih bisa', 'Still able'),
      about: both('Setelah dua minggu, lihat lagi.', 'After two weeks, look again.'),
      steps: [
        formStep('retention', {
          form: retentionForm,
          title: both('Setelah dua minggu', 'After two weeks'),
          about: both('Tidak apa-apa kalau perlu diulang.', 'It is fine to repeat.'),
        }),
      ],
      gate: { id: 'kept', title: both('Sebelum selesai', 'Before finishing'), rules: kept },
    },
  ],
  stopRules: [
    { code: 'stopSignal', words: both('Klien ingin berhenti.', 'The client wants to stop.') },
    newDisclosure,
  ],
  measures: ['goals'],
  artefacts: [],
  reviewEvery: 4,
  boosters: [14],
  evidence: both(
    'Belajar dari contoh yang sempat kesulitan lalu bisa cukup banyak diteliti; angka batas di sini belum diverifikasi.',
    'Learning from models who struggle and then manage is fairly well studied; the limits used here are not verified.',
  ),
  source: 'Bandura 1977; Meichenbaum 1971',
  verified: null,
  licence: 'AGPL-3.0-or-later',
})

const later: GateRule = {
  code: 'retention_too_early',
  words: both(
    'Dilihat lagi sebelum dua minggu lewat, atau harinya belum ditulis.',
    'Looked at before two weeks had passed, or on no day that is named.',
  ),
  check: (facts) => endMissing(facts, 'retentionTooEarly'),
}

/** "Still able" counts from two weeks on only, and the look is promised for its day. */
export const modellingLater = defineProtocol({
  ...modelling,
  version: '1.1.0',
  phases: modelling.phases.map((phase) =>
    phase.id === 'want' && phase.gate
      ? {
          ...phase,
          gate: { ...phase.gate, rules: [...phase.gate.rules, later] },
          lookAgain: (facts: RunFacts) => {
            const day = lastRehearsal(facts)
            return day && retentionDay(day)
          },
        }
      : phase,
  ),
})
