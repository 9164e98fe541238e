import { CaseFrame, loadCase } from '#src/cases/index.ts'
import { absent, isAnswer } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { Button, EmptyState, PrintButton, Select } from '#src/ui/index.ts'
import { CutOffTable, ValidityTag } from '../facts-view.tsx'
import { findInstrument } from '../find-instrument.ts'
import { answeredOf } from '../read-given.ts'
import { trendOf } from '../trend.ts'
import { TrendView } from '../trend-view.tsx'
import { trendWords } from '../result-words.ts'
import { measureWords } from '../words.ts'
import { measureHref, measureStaff } from './measure-page.ts'

/** How one measure went, against the first time, with parameters whose source is said. */
export const trendPage = page({
  path: '/kasus/:id/ukur/tren/:instrument',
  allow: measureStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const code = ctx.params['instrument'] ?? ''
    const given = await answeredOf(scope, ctx.visitor, data.file)
    // One that was withdrawn is still drawn, in the version it was answered in.
    const answered = given.find((one) => one.instrument === code)?.version
    const instrument =
      (await findInstrument(scope, code)) ?? (answered ? await findInstrument(scope, code, answered) : null)
    if (!instrument) return absent()
    const rows = instrument.meta.change
    const row = rows[Number(ctx.query.get('kelompok') ?? 0)] ?? rows[0] ?? null
    return {
      ...data,
      instrument,
      row,
      trend: trendOf(instrument, given, { row }),
    }
  },
  meta: (ctx) => ({ title: measureWords[ctx.lang].tab, nav: 'cases', width: 'wide' }),
  view: (ctx, loaded) => {
    const { lang } = ctx
    const { instrument, trend, file, row } = loaded
    const words = trendWords[lang]
    const rows = instrument.meta.change
    return (
      <CaseFrame {...loaded} lang={lang} tab="measures" actions={<PrintButton />}>
        <h2>
          {words.title}: {instrument.sheet.title[lang]}
        </h2>
        <p class="row">
          <ValidityTag meta={instrument.meta} lang={lang} />
        </p>
        {rows.length > 1 && (
          <form method="get" action={measureHref.trend(file.head.id, instrument.code)}>
            <Select
              name="kelompok"
              label={words.population}
              value={String(row ? rows.indexOf(row) : 0)}
              empty={false}
              options={rows.map((one, at) => ({ value: String(at), label: one.population[lang] }))}
            />
            <Button kind="secondary">{words.show}</Button>
          </form>
        )}
        {trend.points.length > 0 ? (
          <TrendView trend={trend} lang={lang} />
        ) : (
          <EmptyState title={words.none} drawing="rest" />
        )}
        {instrument.meta.cutOffs.length > 0 && <CutOffTable meta={instrument.meta} lang={lang} />}
      </CaseFrame>
    )
  },
})
