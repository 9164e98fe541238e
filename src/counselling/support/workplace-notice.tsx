import { caseHref } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Link, Notice } from '#src/ui/index.ts'
import { supportWords } from './words.ts'

/** Said on the path of an episode at a workplace: the employer is blind to all of it (A46). */
export function WorkplaceNotice(props: { caseId: string; lang: Lang }) {
  const words = supportWords[props.lang].workplace
  return (
    <Notice title={words.title}>
      <p>{words.text}</p>
      <p class="no-print">
        <Link href={caseHref(props.caseId, 'persetujuan')}>{words.consent}</Link>
      </p>
    </Notice>
  )
}
