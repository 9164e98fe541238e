import { staff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { asId } from '#src/platform/ids.ts'
import { bytes } from '#src/platform/web/answer.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { Link, Notice, renderFragment } from '#src/ui/index.ts'
import { findDeskReport } from '../desk.store.ts'
import type { DeskReport } from '../desk-report.ts'
import { deskReportWords } from '../desk-report-words.ts'

/** The place on the page of a report where it says that the report has changed since. */
export function ChangedSince(props: { report: DeskReport }) {
  const { id, version } = props.report
  return <div data-live="reports" data-fragment={`/potongan/laporan/${id}?versi=${version}`} />
}

/** Empty while nothing changed. It opens nothing and is no reading of the report. */
export const changedFragment = endpoint({
  path: '/potongan/laporan/:id',
  byItself: true,
  method: 'GET',
  allow: staff('intake'),
  answer: async (ctx) => {
    const id = asId<'report'>(ctx.params['id'])
    const { officeId, accountId, roles } = ctx.visitor
    const report =
      id &&
      (await ctx.app.database.as({ kind: 'account', officeId, accountId, roles }, (scope) =>
        findDeskReport(scope, id),
      ))
    const same = report && String(report.version) === ctx.query.get('versi')
    const html = same
      ? ''
      : renderFragment(<Changed id={report ? report.id : null} lang={ctx.lang} />, ctx.lang)
    return bytes(html, { 'content-type': 'text/html; charset=utf-8' })
  },
})

function Changed(props: { id: string | null; lang: Lang }) {
  const words = deskReportWords[props.lang].changed
  return (
    <Notice tone="info">
      {props.id ? words.text : words.gone}{' '}
      <Link href={props.id ? `/meja/${props.id}` : '/meja'}>
        {props.id ? words.reload : deskReportWords[props.lang].crumb}
      </Link>
    </Notice>
  )
}
