import { officeOf } from '#src/people/index.ts'
import { anyStaff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { BackLink, ButtonLink, Card, PageHead, PrintButton } from '#src/ui/index.ts'
import { ChangeTable, CutOffTable, InstrumentFacts, ValidityTag } from '../facts-view.tsx'
import { findInstrument } from '../find-instrument.ts'
import type { Instrument } from '../instrument.ts'
import { SheetPaper } from '../sheet-paper.tsx'
import { asqWords } from '../asq-words.ts'
import { measureWords } from '../words.ts'

/** One measure: its licence, its words, and every number about it with a source. */
export const instrumentPage = page({
  path: '/alat-ukur/:instrument',
  allow: anyStaff,
  load: async (scope, ctx) => {
    const instrument = await findInstrument(scope, ctx.params['instrument'] ?? '')
    return instrument ? { instrument } : absent()
  },
  meta: (ctx) => ({ title: measureWords[ctx.lang].register, nav: 'measures', width: 'wide' }),
  view: (ctx, { instrument }) => {
    const words = measureWords[ctx.lang]
    const { meta } = instrument
    return (
      <>
        <BackLink href="/alat-ukur">{words.register}</BackLink>
        <PageHead
          title={instrument.sheet.title[ctx.lang]}
          intro={meta.about[ctx.lang]}
          actions={
            <ButtonLink kind="secondary" icon="print" href={`/alat-ukur/${instrument.code}/kertas`}>
              {words.paper}
            </ButtonLink>
          }
        />
        <Card aside={<ValidityTag meta={meta} lang={ctx.lang} />} title={words.facts.licence}>
          <InstrumentFacts instrument={instrument} lang={ctx.lang} />
        </Card>
        <Alerts instrument={instrument} lang={ctx.lang} />
        <CutOffTable meta={meta} lang={ctx.lang} />
        <ChangeTable meta={meta} lang={ctx.lang} />
        <p class="meta">
          {words.copyright}: <span lang="en">{instrument.sheet.copyright}</span>
        </p>
      </>
    )
  },
})

function Alerts({ instrument, lang }: { instrument: Instrument; lang: Lang }) {
  const words = measureWords[lang]
  const { alerts, scoring } = instrument.meta
  if (alerts.length === 0) return null
  return (
    <Card title={words.alerts} tone="accent">
      {scoring.kind === 'asq' && <p>{asqWords[lang].rule}</p>}
      <ul>
        {alerts.map((one) => (
          <li key={one.linkId}>{words.alertLine(one.linkId, one.atLeast, words.when[one.raise])}</li>
        ))}
      </ul>
    </Card>
  )
}

export const paperPage = page({
  path: '/alat-ukur/:instrument/kertas',
  allow: anyStaff,
  load: async (scope, ctx) => {
    const instrument = await findInstrument(scope, ctx.params['instrument'] ?? '')
    return instrument ? { instrument, office: (await officeOf(scope)).name } : absent()
  },
  meta: (ctx) => ({ title: measureWords[ctx.lang].register, nav: 'measures' }),
  view: (ctx, { instrument, office }) => (
    <>
      <div class="no-print">
        <BackLink href={`/alat-ukur/${instrument.code}`}>{instrument.sheet.title[ctx.lang]}</BackLink>
        <PrintButton />
      </div>
      <SheetPaper instrument={instrument} lang={ctx.lang} office={office} />
    </>
  ),
})
