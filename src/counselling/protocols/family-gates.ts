import { both } from '#src/platform/forms/index.ts'
import { jointSessionGate, type FamilyCode, type FamilyScreen } from '../rules/family.ts'
import { fired, missingOf } from '../rules/reason.ts'
import type { GateRule } from './protocol.ts'
import { newest, type RunFacts } from './run-facts.ts'
import { knownOf, mustCount, mustSay, rowsOf, textOf } from './step-makers.ts'

/** The newest private talk with each member; who is meant is told by the role as it was written. */
function screensOf(facts: Pick<RunFacts, 'answers'>): readonly FamilyScreen[] {
  const byMember = new Map<string, FamilyScreen>()
  for (const one of facts.answers('screen').toReversed()) {
    const member = textOf(one, 'member')
    byMember.set(member.toLowerCase(), {
      member,
      seenAlone: knownOf(one, 'seenAlone') === true,
      violence: knownOf(one, 'violence'),
      afraid: knownOf(one, 'afraid'),
      wantsToCome: knownOf(one, 'wantsToCome'),
    })
  }
  return [...byMember.values()]
}

function jointRule(
  code: string,
  codes: readonly FamilyCode[],
  words: GateRule['words'],
  hard: boolean,
): GateRule {
  return {
    code,
    words,
    hard,
    check: (facts) => missingOf(jointSessionGate(screensOf(facts))).filter((one) => codes.includes(one.code)),
  }
}

/** What was said once is not gone because it was answered otherwise later: two people look at why. */
const takenBack: GateRule = {
  code: 'taken_back',
  words: both(
    'Kekerasan atau rasa takut pernah diceritakan, lalu dijawab lain. Jangan bertemu bersama sebelum dilihat berdua.',
    'Violence or fear was told of and later answered otherwise. No joint meeting before two of you have looked at it.',
  ),
  check: (facts) => {
    const now = new Map(screensOf(facts).map((one) => [one.member.toLowerCase(), one]))
    return facts.answers('screen').flatMap((one) => {
      const newer = now.get(textOf(one, 'member').toLowerCase())
      return (['violence', 'afraid'] as const)
        .filter((part) => knownOf(one, part) === true && newer?.[part] !== true)
        .map((part) => fired('taken_back', `members.${textOf(one, 'member')}.${part}`, true))
    })
  },
}

/** What must hold before anybody sits together, asked again before every phase that is joint. */
const joint: readonly GateRule[] = [
  jointRule(
    'violence',
    ['violence', 'afraid'],
    both(
      'Ada kekerasan atau rasa takut. Tidak ada pertemuan bersama; tempuh jalur perlindungan.',
      'There is violence or fear. No joint meeting; take the protection route.',
    ),
    true,
  ),
  jointRule(
    'not_screened',
    ['noMembers', 'notSeenAlone', 'notAsked'],
    both('Belum semua ditanya sendirian tentang keamanan.', 'Not everybody was asked about safety alone.'),
    true,
  ),
  takenBack,
  jointRule(
    'does_not_want',
    ['doesNotWant'],
    both(
      'Ada yang belum mau ikut. Temui terpisah; yang mau boleh bertemu tanpa memaksa.',
      'Somebody does not want to come. Meet separately; those who want may meet, nobody is made to.',
    ),
    false,
  ),
]

const joined: readonly GateRule[] = [
  ...joint,
  {
    code: 'no_wishes',
    words: both('Keinginan tiap orang belum ditulis.', 'The wish of each is not written.'),
    check: (facts) =>
      rowsOf(facts, 'wishes', 'wishes').length >= 2
        ? []
        : [fired('no_wishes', 'wishes.wishes', rowsOf(facts, 'wishes', 'wishes').length)],
  },
  mustCount(
    'climate',
    2,
    both(
      'Suasana rumah belum ditanyakan kepada dua orang.',
      'How it is at home was not asked of two people.',
    ),
  ),
]
const worked: readonly GateRule[] = [
  ...joint,
  {
    code: 'no_pattern',
    words: both('Polanya belum digambar.', 'The pattern is not drawn yet.'),
    check: (facts) =>
      rowsOf(facts, 'pattern', 'steps').length >= 2 ? [] : [fired('no_pattern', 'pattern.steps', null)],
  },
  mustCount(
    'listen',
    1,
    both('Latihan bicara dan mendengar belum dilakukan.', 'The speaking and listening drill was not done.'),
  ),
]
const supported: readonly GateRule[] = [
  ...joint,
  {
    code: 'shared_without_yes',
    hard: true,
    words: both(
      'Ringkasan untuk orang tua belum disetujui anak.',
      'The child has not agreed to the summary for the parents.',
    ),
    check: (facts) => {
      const sheet = newest(facts, 'summary')
      const agreed = textOf(sheet, 'childAgrees')
      return sheet && agreed !== 'yes'
        ? [fired('shared_without_yes', 'summary.childAgrees', agreed || null)]
        : []
    },
  },
]
const reviewed: readonly GateRule[] = [
  mustSay('review', 'better', both('Belum dilihat kembali.', 'Not looked back on yet.')),
  mustSay('review', 'followUpOn', both('Tanggal bertanya lagi belum ada.', 'There is no date to ask again.')),
]
export const familyRules = { safe: joint, joined, worked, supported, reviewed } as const
