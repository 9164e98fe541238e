import { formatDue } from '#src/platform/i18n/duration.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { caseHref, nameOf, type CaseInList } from '#src/cases/index.ts'
import { Card, DueTag, Link } from '#src/ui/index.ts'
import type { Overdue } from './session.store.ts'
import { guidanceWords } from './words.ts'

/** Pupils whose next meeting has gone by; nothing where there are none. */
export function OverdueMeetings(props: {
  overdue: readonly Overdue[]
  pupils: readonly CaseInList[]
  now: Date
  lang: Lang
}) {
  const words = guidanceWords[props.lang]
  if (props.overdue.length === 0) return null
  const names = new Map(
    props.pupils.flatMap(({ head, identity }) =>
      identity ? [[head.id, nameOf({ identity })] as const] : [],
    ),
  )
  return (
    <Card title={words.meetAgain} id="bertemu-lagi">
      <p class="hint">{words.meetAgainText}</p>
      <ul>
        {props.overdue.map((one) => (
          <li key={one.caseId}>
            <Link href={caseHref(one.caseId, 'bimbingan')}>{names.get(one.caseId) ?? one.number}</Link>{' '}
            <DueTag
              state="late"
              at={one.dueAt.toISOString()}
              text={formatDue(one.dueAt, props.now, props.lang).replace(/^terlambat | late$/, '')}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}
