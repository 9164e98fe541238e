import { officeOf } from '#src/people/index.ts'
import { record } from '#src/platform/audit/record.ts'
import { absent, bytes } from '#src/platform/web/answer.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { recapCsv, recapSheets, type Exported } from './export-recap.ts'
import { recapReaders, sectionOf } from './pages/recap-page.tsx'
import { periodName } from './pages/period-form.tsx'
import { readPeriod, thisMonth } from './period.ts'
import { recapSource } from './recap-source.ts'
import { recapTables, sections } from './recap.ts'

const forms = ['csv', 'csv-titik-koma', 'xlsx'] as const
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The recap as a file. Who took which part of which period is recorded before a byte leaves. */
export const downloadRecap = endpoint({
  path: '/rekap/unduh',
  method: 'GET',
  allow: recapReaders,
  answer: async (ctx) => {
    const form = forms.find((one) => one === ctx.query.get('bentuk'))
    if (!form) return absent()
    const chosen = ctx.query.get('bagian') === 'semua' ? sections : [sectionOf(ctx.query)]
    const { officeId, accountId, roles } = ctx.visitor
    const { exported, from, to } = await ctx.app.database.as(
      { kind: 'account', officeId, accountId, roles },
      async (scope) => {
        const office = await officeOf(scope)
        const period = readPeriod(ctx.query) ?? thisMonth(ctx.now, office.timezone)
        const source = await recapSource(scope, period, ctx.lang)
        await record(scope, {
          action: 'insight.exported',
          subjectKind: 'recap',
          facts: { parts: chosen, from: period.from, to: period.to, form },
        })
        const made: Exported = {
          period: periodName(period, ctx.lang),
          lang: ctx.lang,
          parts: chosen.map((section) => ({ section, tables: recapTables(section, source) })),
        }
        return { exported: made, from: period.from, to: period.to }
      },
    )
    const name = `rekap-${chosen.length > 1 ? 'semua' : chosen[0]}-${from.slice(0, 7)}-${to.slice(0, 7)}`
    return form === 'xlsx'
      ? bytes(await workbook(exported), headers(`${name}.xlsx`, xlsxType))
      : bytes(
          recapCsv(exported, form === 'csv' ? ',' : ';'),
          headers(`${name}.csv`, 'text/csv; charset=utf-8'),
        )
  },
})

function headers(name: string, type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  }
}

async function workbook(exported: Exported): Promise<Uint8Array> {
  const sheets = recapSheets(exported).map(({ name, rows }) => ({
    sheet: name,
    columns: [{ width: 48 }, { width: 14 }, { width: 14 }, { width: 14 }, { width: 14 }, { width: 14 }],
    data: rows.map((row) =>
      row.map(
        (cell) =>
          cell && {
            value: cell.value,
            type: typeof cell.value === 'number' ? Number : String,
            ...(cell.bold ? { fontWeight: 'bold' as const } : {}),
          },
      ),
    ),
  }))
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return writeXlsxFile(sheets).toBuffer()
}
