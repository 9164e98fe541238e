import { CaseFrame, fileForPost, loadCase, todayOf, whyReadOnly } from '#src/cases/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { Button, EmptyState, ErrorSummary, PrintButton, Select } from '#src/ui/index.ts'
import type { Given } from '../administration.ts'
import { CutOffTable, ValidityTag } from '../facts-view.tsx'
import { findInstrument } from '../find-instrument.ts'
import type { Instrument } from '../instrument.ts'
import { answeredOf } from '../read-given.ts'
import { readTargets, setTarget } from '../set-target.ts'
import { readTarget, takesTarget } from '../target.ts'
import { trendOf } from '../trend.ts'
import { TrendView } from '../trend-view.tsx'
import { trendWords } from '../result-words.ts'
import { targetWords } from '../target-words.ts'
import { measureWords } from '../words.ts'
import { measureHref, measureStaff } from './measure-page.ts'
import { TargetCard, targetErrors, typedTarget, type TargetAgain } from './target-form.tsx'

/** How one measure went, against the first time, with parameters whose source is said, and what the person wants. */
export const trendPage = page({
  path: '/kasus/:id/ukur/tren/:instrument',
  allow: measureStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const code = ctx.params['instrument'] ?? ''
    const given = await answeredOf(scope, ctx.visitor, data.file)
    const instrument = await instrumentOf(scope, code, given)
    if (!instrument) return absent()
    const rows = instrument.meta.change
    const row = rows[Number(ctx.query.get('kelompok') ?? 0)] ?? rows[0] ?? null
    return {
      ...data,
      instrument,
      row,
      trend: trendOf(instrument, given, { row }),
      targets: await readTargets(scope, data.file, code),
    }
  },
  actions: {
    target: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        const instrument = file && (await findInstrument(scope, ctx.params['instrument'] ?? ''))
        if (!file || !instrument || !takesTarget(instrument)) return absent()
        const typed = typedTarget(form)
        const errors = targetErrors(typed, { instrument, today: todayOf(scope.now), lang: ctx.lang })
        const value = readTarget(typed.value, instrument)
        if (errors.length > 0 || value === null) return again<TargetAgain>({ typed, errors })
        await setTarget(scope, file, instrument.code, { value, setOn: typed.setOn })
        return redirect(measureHref.trend(file.head.id, instrument.code), 'saved')
      },
    },
    endTarget: {
      run: async (scope, ctx) => {
        const file = await fileForPost(scope, ctx)
        const instrument = file && (await findInstrument(scope, ctx.params['instrument'] ?? ''))
        if (!file || !instrument) return absent()
        await setTarget(scope, file, instrument.code, { value: null, setOn: todayOf(scope.now) })
        return redirect(measureHref.trend(file.head.id, instrument.code), 'saved')
      },
    },
  },
  meta: (ctx) => ({
    title: measureWords[ctx.lang].tab,
    nav: 'cases',
    width: 'wide',
    flashes: { saved: targetWords[ctx.lang].saved },
  }),
  view: (ctx, loaded, state: TargetAgain | null) => {
    const { lang } = ctx
    const { instrument, trend, file, row, targets } = loaded
    const words = trendWords[lang]
    const rows = instrument.meta.change
    return (
      <CaseFrame {...loaded} lang={lang} tab="measures" actions={<PrintButton />}>
        <ErrorSummary errors={state?.errors ?? []} />
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
          <TrendView trend={trend} lang={lang} targets={targets} />
        ) : (
          <EmptyState title={words.none} drawing="rest" />
        )}
        {takesTarget(instrument) && (
          <TargetCard {...loaded} writable={whyReadOnly(file.head) === null} state={state} lang={lang} />
        )}
        {instrument.meta.cutOffs.length > 0 && <CutOffTable meta={instrument.meta} lang={lang} />}
      </CaseFrame>
    )
  },
})

/** One that was withdrawn is still drawn, in the version it was answered in. */
async function instrumentOf(
  scope: AccountScope,
  code: string,
  given: readonly Given[],
): Promise<Instrument | null> {
  const answered = given.find((one) => one.instrument === code)?.version
  return (await findInstrument(scope, code)) ?? (answered ? findInstrument(scope, code, answered) : null)
}
