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
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.itemIds.join(' ')}`}>
            <Tag tone={finding.level === 'error' ? 'warn' : undefined}>
              {finding.level === 'error' ? words.mustFix : words.mayLook}
            </Tag>{' '}
            {ruleWords[lang].hierarchy[finding.code]}
            <FindingNames finding={finding} rungs={rungs} lang={lang} />
          </li>
        ))}
      </ul>
      <p class="meta">{ruleFrame[lang].notVerified}</p>
    </>
  )
}

function FindingNames(props: { finding: HierarchyFinding; rungs: readonly LockedRung[]; lang: Lang }) {
  const names = props.finding.itemIds.flatMap(
    (id) => props.rungs.find((one) => one.rung.id === id)?.rung.text ?? [],
  )
  if (names.length === 0) return null
  return <span class="meta"> {ladderWords[props.lang].about(names.join(' · '))}</span>
}
