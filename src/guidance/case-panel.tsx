import { Card, Link } from '#src/ui/index.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { caseHref, type CasePanel } from '#src/cases/index.ts'
import { caseGuidanceWords } from './case-words.ts'
import { guidanceOf } from './session.store.ts'

/** On the first page of a file: when guidance last was, and the way to it. Nothing where there was none. */
export const guidancePanel: CasePanel = {
  id: 'guidance',
  load: async (scope, _member, file, lang) => {
    const [last] = await guidanceOf(scope, file.head.id, 1)
    if (!last) return null
    const words = caseGuidanceWords[lang]
    return (
      <Card title={words.panel} aside={<Link href={caseHref(file.head.id, 'bimbingan')}>{words.open}</Link>}>
        <p>{words.panelLast(formatDate(last.heldOn, lang))}</p>
      </Card>
    )
  },
}
