import { both, type AnyAnswers } from '#src/platform/forms/index.ts'
import {
  assertAdvance,
  assertiveClose,
  discrimination,
  styles,
  type LoggedSituation,
} from '../rules/assertive.ts'
import { fired } from '../rules/reason.ts'
import { whyNoTask, situationsOf } from './assertive-tasks.ts'
import type { GateRule } from './protocol.ts'
import { newest, practicesOf, type RunFacts } from './run-facts.ts'
import { knownOf, mustBe, mustCount, mustSay, rowsOf, textOf } from './step-makers.ts'

/** Names under which what a screen writes is kept; no sheets of their own. */
export const taskAnswers = 'tasks'

const understood: readonly GateRule[] = [
  mustBe(
    'purpose',
    'explained',
    ['yes'],
    both('Caranya belum dijelaskan sesuai umurnya.', 'The way has not been explained by age.'),
  ),
  mustSay(
    'purpose',
    'ownWords',
    both('Klien belum menceritakannya kembali.', 'The client has not said it back.'),
  ),
  mustSay(
    'purpose',
    'aim',
    both('Yang ingin bisa dilakukan belum ditulis.', 'What they want to be able to do is not written.'),
  ),
  mustCount('indicators', 1, both('Empat angka awal belum diisi.', 'The four first numbers are not there.')),
  mustBe(
    'parents',
    'safe',
    ['yes', 'no', 'adult'],
    both(
      'Belum ditanyakan apakah aman melibatkan orang tua.',
      'Nobody has asked whether it is safe to involve a parent.',
    ),
  ),
  {
    code: 'unsafe_parent_asked',
    hard: true,
    words: both(
      'Melibatkan orang tua tidak aman, tetapi masih ada yang diminta dari mereka. Hapus dulu.',
      'Involving a parent is not safe, yet something is asked of them. Take it out first.',
    ),
    check: (facts) => {
      const sheet = newest(facts, 'parents')
      const tasks = sheet?.['tasks']
      return textOf(sheet, 'safe') === 'no' && Array.isArray(tasks) && tasks.length > 0
        ? [fired('unsafe_parent_asked', 'parents.tasks', tasks.length)]
        : []
    },
  },
]

const mapped: readonly GateRule[] = [
  {
    code: 'no_situations',
    words: both('Belum ada saat sulit yang ditulis.', 'No hard moment is written yet.'),
    check: (facts) =>
      rowsOf(facts, 'situations', 'situations').length > 0 ? [] : [fired('no_situations', 'situations', 0)],
  },
  {
    code: 'threat_not_asked',
    hard: true,
    words: both(
      'Ancaman belum ditanyakan pada setiap saat sulit.',
      'Threat was not asked about for every hard moment.',
    ),
    check: (facts) =>
      situationsOf(rowsOf(facts, 'situations', 'situations'))
        .filter((one) => one.threat === null)
        .map((one) => fired('threat_not_asked', `situations.${one.code}.threat`, null)),
  },
  {
    code: 'difficulty_missing',
    words: both('Ada saat yang belum diberi angka.', 'A moment has no number yet.'),
    check: (facts) =>
      situationsOf(rowsOf(facts, 'situations', 'situations'))
        .filter((one) => one.difficulty === null)
        .map((one) => fired('difficulty_missing', `situations.${one.code}.difficulty`, null)),
  },
]

const told: readonly GateRule[] = [
  {
    code: 'drill',
    words: both(
      'Latihan kartu belum dua kali berturut-turut delapan dari sepuluh dengan dua belas kartu.',
      'The cards are not yet at eight of ten twice in a row with twelve cards.',
    ),
    check: (facts) => {
      const answer = discrimination(drillRuns(facts))
      return answer.pass ? [] : answer.why.filter((one) => one.code !== 'shareEnough')
    },
  },
  {
    code: 'rights',
    words: both(
      'Hak dan batasnya belum dibahas, atau selamat lebih dulu belum.',
      'Rights and their limit were not talked about, or safety first was not.',
    ),
    check: (facts) => {
      const said = newest(facts, 'rights')?.['rights']
      const list: readonly unknown[] = Array.isArray(said) ? said : []
      const missing = ['say_no', 'ask_help', 'leave', 'safety_first'].filter((code) => !list.includes(code))
      return missing.length > 0 ? [fired('rights', 'rights.rights', `-${missing.join(',-')}`)] : []
    },
  },
]

const scripted: readonly GateRule[] = [
  mustSay('script', 'feel', both('Bagian “Saya merasa” belum ada.', 'The part “I feel” is missing.')),
  mustSay('script', 'when', both('Bagian “ketika” belum ada.', 'The part “when” is missing.')),
  mustSay('script', 'ask', both('Bagian “saya minta” belum ada.', 'The part “I ask” is missing.')),
  mustSay(
    'script',
    'leave',
    both('Ke mana pergi kalau tidak aman belum ada.', 'Where to go when it is not safe is missing.'),
  ),
  mustSay('script', 'tell', both('Kepada siapa bilang belum ada.', 'Whom to tell is missing.')),
]

/** Least trials of a role-play before anything is tried for real (practice.md §4). */
const trialsAtLeast = 3

const rehearsed: readonly GateRule[] = [
  {
    code: 'few_trials',
    words: both('Belum tiga kali berlatih peran.', 'Fewer than three role-plays.'),
    check: (facts) => {
      const count = practicesOf(facts, 'role_play').length
      return count >= trialsAtLeast ? [] : [fired('few_trials', 'role_play', count)]
    },
  },
  {
    code: 'not_ready',
    words: both(
      'Dua latihan terakhir belum rata-rata 3 tanpa angka 0.',
      'The last two role-plays are not at a mean of 3 without a 0.',
    ),
    check: (facts) => {
      const answer = assertAdvance(practicesOf(facts, 'role_play').map((one) => one.body))
      return answer.pass ? [] : answer.why.filter((one) => one.code !== 'meanEnough')
    },
  },
]

const tried: readonly GateRule[] = [
  {
    code: 'unsafe_task',
    hard: true,
    words: both(
      'Ada tugas nyata yang sekarang tidak aman. Hentikan tugas itu lebih dulu.',
      'A real task is not safe as things stand now. Take that task back first.',
    ),
    check: (facts) => {
      const situations = situationsOf(rowsOf(facts, 'situations', 'situations'))
      return standingTasks(facts).flatMap((task) => whyNoTask(task, situations, facts.outside))
    },
  },
  {
    code: 'few_log',
    words: both('Belum ada catatan mencoba.', 'There is no log of trying yet.'),
    check: (facts) => (logged(facts).length > 0 ? [] : [fired('few_log', 'log', 0)]),
  },
]

const closed: readonly GateRule[] = [
  {
    code: 'not_yet',
    words: both('Aturan berakhir belum terpenuhi.', 'The rule for closing is not met.'),
    check: (facts) => {
      const answer = closing(facts)
      const good = new Set<string>(['situationsGood', 'goalGained', 'clientReady'])
      return answer.pass ? [] : answer.why.filter((one) => !good.has(one.code))
    },
  },
  mustCount(
    'indicators',
    2,
    both('Empat angka akhir belum diisi.', 'The four closing numbers are not there.'),
  ),
  mustSay(
    'close',
    'keepUp',
    both('Kartu supaya tetap bisa belum diisi.', 'The card for keeping it up is empty.'),
  ),
]

export const assertiveRules = { understood, mapped, told, scripted, rehearsed, tried, closed } as const

/** Real tasks that were given and not taken back. Taking one back is written beside it, under its id. */
function standingTasks(facts: Pick<RunFacts, 'answers'>): readonly AnyAnswers[] {
  const all = facts.answers(taskAnswers)
  const back = new Set(all.map((one) => textOf(one, 'takenBack')).filter((id) => id !== ''))
  return all.filter((one) => textOf(one, 'takenBack') === '' && !back.has(textOf(one, 'homework')))
}

/** Finished runs of the drill, oldest first. */
function drillRuns(facts: RunFacts) {
  return practicesOf(facts, 'drill')
    .filter((one) => one.state === 'done')
    .map((one) => one.body.cards)
}

/** The closing rule with what is on record: the goal that rose most is the one the training served. */
export function closing(facts: RunFacts) {
  const best = facts.outside.goalsRated.toSorted((a, b) => gain(b) - gain(a))[0]
  return assertiveClose({
    log: logged(facts),
    goalFirst: best?.first ?? null,
    goalNow: best?.last ?? null,
    clientReady: knownOf(newest(facts, 'close'), 'clientReady'),
  })
}

function gain(goal: Readonly<{ first: number | null; last: number | null }>): number {
  return goal.first === null || goal.last === null ? Number.NEGATIVE_INFINITY : goal.last - goal.first
}

/**
 * What was tried, oldest first: the log of the training, and what the client noted in their own place and nobody has
 * copied yet. A log without a day stands where it was written.
 */
export function logged(facts: Pick<RunFacts, 'answers' | 'outside'>): readonly LoggedSituation[] {
  const log = facts.answers('log').toReversed()
  const copied = new Set(log.map((one) => textOf(one, 'entry')))
  let day = ''
  const told = log.map((one): LoggedSituation & Readonly<{ on: string }> => {
    day = textOf(one, 'on') || day
    const said = textOf(one, 'style')
    const style = said === 'left' ? 'left' : (styles.find((known) => known === said) ?? null)
    return { on: day, style, wantsHelp: knownOf(one, 'wantsHelp') === true }
  })
  const own = (facts.outside.clientTries ?? []).filter((one) => !copied.has(one.entry)).toReversed()
  return [...told, ...own]
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ style, wantsHelp }) => ({ style, wantsHelp }))
}
