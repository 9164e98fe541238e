import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { caseHref } from '#src/cases/index.ts'
import { Link, Table } from '#src/ui/index.ts'
import type { HandedCopy } from '../hand-copy.ts'
import { holderKinds } from './codes.ts'
import { safetyWords } from './words.ts'

/** Numbered copies of the sheet for adults, with whoever got each; one that was lost is printed again as itself. */
export function HandedList(props: { copies: readonly HandedCopy[]; caseId: string; lang: Lang }) {
  const { copies, caseId, lang } = props
  const words = safetyWords[lang]
  if (copies.length === 0) return null
  return (
    <Table
      caption={words.handed}
      compact
      rows={copies}
      rowKey={(one) => one.id}
      columns={[
        {
          header: words.handedNumber,
          heads: true,
          cell: (one) => (
            <Link href={`${caseHref(caseId, 'aman/cetak/dewasa')}?salinan=${one.number}`}>
              {String(one.number)}
              <span class="sr">: {one.name}</span>
            </Link>
          ),
        },
        { header: words.copyName, cell: (one) => one.name },
        { header: words.copyWho, cell: (one) => wordFor(holderKinds, one.kind, lang) },
        { header: words.copyGiven, cell: (one) => formatDate(one.madeAt, lang) },
      ]}
    />
  )
}
