import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Tag } from '#src/ui/index.ts'
import { checkHierarchy, type HierarchyFinding } from '../rules/hierarchy.ts'
import { ruleFrame, ruleWords } from '../rules/rule-words.ts'
import { ladderWords } from './ladder-words.ts'
import type { LockedRung } from './open-ladder.ts'

/** What a ladder shows by its own rules, each with the steps it is about. */
export function LadderFindings(props: { rungs: readonly LockedRung[]; age: number | null; lang: Lang }) {
  const { lang, rungs } = props
  const words = ladderWords[lang]
  const findings = checkHierarchy(
    rungs.map((one) => one.rung),
    props.age,
  )
  if (findings.length === 0) return <p>{words.noFindings}</p>
  return (
    <>
      <ul>
        {inKinds(findings).map(([first, ...more]) => (
          <li key={first.code}>
            <Tag tone={first.level === 'error' ? 'warn' : undefined}>
              {first.level === 'error' ? words.mustFix : words.mayLook}
            </Tag>{' '}
            {ruleWords[lang].hierarchy[first.code]}
            {[first, ...more].map((finding) => (
              <FindingNames key={finding.itemIds.join(' ')} finding={finding} rungs={rungs} lang={lang} />
            ))}
          </li>
        ))}
      </ul>
      <p class="meta">{ruleFrame[lang].notVerified}</p>
    </>
  )
}

type Kind = [HierarchyFinding, ...HierarchyFinding[]]

/** The same sentence stands once, with all the places it is about: a long ladder repeats itself. */
function inKinds(findings: readonly HierarchyFinding[]): readonly Kind[] {
  const kinds = new Map<HierarchyFinding['code'], Kind>()
  for (const finding of findings) {
    const known = kinds.get(finding.code)
    if (known) known.push(finding)
    else kinds.set(finding.code, [finding])
  }
  return [...kinds.values()]
}

function FindingNames(props: { finding: HierarchyFinding; rungs: readonly LockedRung[]; lang: Lang }) {
  const names = props.finding.itemIds.flatMap(
    (id) => props.rungs.find((one) => one.rung.id === id)?.rung.text ?? [],
  )
  if (names.length === 0) return null
  return <div class="meta">{ladderWords[props.lang].about(names.join(' · '))}</div>
}
