import { both } from '#src/platform/forms/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { checkHierarchy } from '../rules/hierarchy.ts'
import { fired, missingOf } from '../rules/reason.ts'
import { relaxationGate } from '../rules/relaxation.ts'
import { sdEndGate } from '../rules/sd-eligibility.ts'
import { lockReasons } from '../rules/sd-lock.ts'
import { defaults } from '../rules/defaults.ts'
import type { GateRule } from './protocol.ts'
import { newest, practicesOf, type RunFacts } from './run-facts.ts'
import { mustSay, rowsOf, textOf } from './step-makers.ts'

/** The name under which a supervisor's word about a locked step is kept; not a step of its own. */
export const lockReviews = 'locks'

const focused: readonly GateRule[] = [
  {
    code: 'no_problems',
    words: both('Daftar masalahnya masih kosong.', 'The list of struggles is empty.'),
    check: (facts) =>
      rowsOf(facts, 'focus', 'problems').length > 0 ? [] : [fired('no_problems', 'focus.problems', 0)],
  },
  mustSay('focus', 'focus', both('Belum ada satu fokus yang dipilih.', 'No single focus has been chosen.')),
  mustSay(
    'focus',
    'why',
    both('Alasan memilih fokus ini belum ditulis.', 'Why this focus was chosen is not written.'),
  ),
]

const committed: readonly GateRule[] = [
  {
    code: 'rationale',
    words: both('Caranya belum dijelaskan sesuai umurnya.', 'The way has not been explained by age.'),
    check: (facts) => {
      const given = newest(facts, 'commit')?.['rationaleGiven']
      return given === 'yes' ? [] : [fired('rationale', 'commit.rationaleGiven', String(given ?? 'missing'))]
    },
  },
  mustSay(
    'commit',
    'ownWords',
    both('Klien belum menceritakannya kembali.', 'The client has not said it back.'),
  ),
  mustSay(
    'commit',
    'stopSignal',
    both('Tanda berhenti belum disepakati.', 'No stop signal has been agreed.'),
  ),
  {
    code: 'assent',
    hard: true,
    words: both(
      'Klien belum menyetujui naskah kesepakatan yang sekarang.',
      'The client has not agreed to the agreement as it stands now.',
    ),
    check: (facts) => {
      const agreement = facts.agreements.find((one) => one.kind === 'commitment')
      if (!agreement) return [fired('assent', 'agreement.commitment', null)]
      if (agreement.revoked) return [fired('assent', 'agreement.commitment.revoked', true)]
      if (agreement.changed) return [fired('assent', 'agreement.commitment.changed', true)]
      return agreement.signers.includes('client')
        ? []
        : [fired('assent', `agreement.commitment.${agreement.version}.signers`, agreement.signers.join(','))]
    },
  },
  {
    code: 'guardian_consent',
    words: both(
      'Persetujuan wali, atau dasar hukum penggantinya, belum tercatat.',
      'The guardian’s consent, or a legal basis in its place, is not on record.',
    ),
    check: ({ outside }) =>
      outside.guardianConsent ? [] : [fired('guardian_consent', 'consent.service', outside.guardianConsent)],
  },
]

const relaxed: readonly GateRule[] = [
  {
    code: 'relax_mastery',
    words: both(
      'Belum ada dua latihan yang menenangkan dengan cara yang sama.',
      'There are not yet two calming practices with one method.',
    ),
    check: (facts) =>
      missingOf(
        relaxationGate(
          practicesOf(facts, 'relaxation').map((one) => ({
            method: one.body.method,
            before: one.body.before,
            after: one.body.after,
          })),
        ),
      ),
  },
]

const ladder: readonly GateRule[] = [
  {
    code: 'too_few',
    hard: true,
    words: both('Tangganya kurang dari lima langkah.', 'The ladder has fewer than five steps.'),
    check: (facts) => findings(facts, 'tooFew'),
  },
  {
    code: 'too_many',
    hard: true,
    words: both(
      'Tangganya lebih dari dua puluh lima langkah.',
      'The ladder has more than twenty-five steps.',
    ),
    check: (facts) => findings(facts, 'tooMany'),
  },
  {
    code: 'unrated',
    words: both('Ada langkah yang belum diberi angka.', 'Some steps have no number yet.'),
    check: (facts) => findings(facts, 'unrated'),
  },
  {
    code: 'locks_not_reviewed',
    hard: true,
    words: both(
      'Ada langkah terkunci yang belum dibahas penyelia.',
      'A supervisor has not yet looked at a locked step.',
    ),
    check: unreviewedLocks,
  },
  {
    code: 'bullying_goes_on',
    hard: true,
    words: both(
      'Perundungan masih berlangsung. Rencana aman lebih dulu; latihan terkunci.',
      'The bullying goes on. The safety plan comes first; practice is locked.',
    ),
    check: ({ outside }) =>
      outside.bullyingGoesOn === 'yes' ? [fired('bullying_goes_on', 'sessions.bullyingGoesOn', 'yes')] : [],
  },
]

const climbed: readonly GateRule[] = [
  {
    code: 'still_running',
    words: both('Masih ada latihan yang berjalan.', 'A practice is still running.'),
    check: (facts) =>
      practicesOf(facts, 'exposure')
        .filter((one) => one.state === 'running')
        .map((one) => fired('still_running', `practices.${one.id}`, 'running')),
  },
  {
    code: 'not_evaluated',
    words: both('Evaluasi setelah latihan belum ditulis.', 'The evaluation after practice is not written.'),
    check: (facts) => {
      const days = new Set(practicesOf(facts, 'exposure').map((one) => dayOf(one.begunAt))).size
      const written = facts.answers('evaluation').length
      return written >= days ? [] : [fired('not_evaluated', `exposureDays=${days} evaluations`, written)]
    },
  },
]

const ended: readonly GateRule[] = [
  {
    code: 'not_yet',
    words: both(
      'Langkah teratas belum lulus, tujuan belum tercapai, dan belum ada alasan lain untuk berakhir.',
      'The top step is not passed, the goals are not met, and no other reason to end is written.',
    ),
    check: (facts) => missingOf(endOf(facts)).filter((one) => one.code === 'notYet'),
  },
  {
    code: 'readiness',
    words: both('Daftar siap melangkah belum lengkap.', 'The readiness list is not complete.'),
    check: (facts) => missingOf(endOf(facts)).filter((one) => one.code === 'readinessOpen'),
  },
  {
    code: 'no_ties',
    words: both(
      'Belum ada orang yang disebut namanya di sekeliling klien.',
      'Nobody around the client is named yet.',
    ),
    check: (facts) =>
      rowsOf(facts, 'ending', 'ties').length > 0 ? [] : [fired('no_ties', 'ending.ties', 0)],
  },
  mustSay(
    'ending',
    'incentive',
    both('Hadiah penutup belum dipilih bersama.', 'No closing reward has been chosen together.'),
  ),
  {
    code: 'no_post_measures',
    words: both('Pengukuran akhir belum ada.', 'There are no closing measures yet.'),
    check: (facts) => {
      const told = newest(facts, 'ending')?.['postMeasures']
      return told === 'done' || told === 'not_wanted'
        ? []
        : [fired('no_post_measures', 'ending.postMeasures', String(told ?? 'missing'))]
    },
  },
  {
    code: 'no_follow_up_days',
    words: both(
      'Hari tindak lanjut dan penguatan belum dibuat (halaman piagam).',
      'Follow-up and booster days are not set yet (on the certificate page).',
    ),
    check: (facts) =>
      facts.answers('boosters').length > 0 ? [] : [fired('no_follow_up_days', 'boosters', null)],
  },
]

export const sdRules = { focused, committed, relaxed, ladder, climbed, ended } as const

/** Steps that are locked as far as the record says, and nobody has looked at that reason. */
function unreviewedLocks(facts: RunFacts) {
  return facts.ladder
    .filter((item) => !item.released)
    .flatMap((item) => {
      const reviewed = new Set(
        facts
          .answers(lockReviews)
          .filter((one) => one['item'] === item.id)
          .flatMap((one) => (Array.isArray(one['because']) ? one['because'].map(String) : [])),
      )
      return lockReasons(item, facts.outside.protectiveLines).filter((reason) => !reviewed.has(reason.code))
    })
}

function endOf(facts: RunFacts) {
  const top = facts.ladder.toSorted((one, other) => other.expected - one.expected)[0]
  const { goalsRated } = facts.outside
  const answers = newest(facts, 'ending')
  const ready = answers?.['ready']
  return sdEndGate({
    topPassed: top?.passed ?? false,
    goalsMet:
      goalsRated.length > 0 &&
      goalsRated.every((goal) => goal.last !== null && goal.last >= defaults.goalReached.value),
    reason: textOf(answers, 'reason'),
    readinessListDone: Array.isArray(ready) && ready.length >= 3,
  })
}

function findings(facts: RunFacts, code: 'tooFew' | 'tooMany' | 'unrated') {
  return checkHierarchy(facts.ladder, facts.outside.age)
    .filter((one) => one.code === code)
    .flatMap((one) => one.why)
}
