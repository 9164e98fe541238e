import { isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { ButtonLink, Card, EmptyState, Notice } from '#src/ui/index.ts'
import { whyReadOnly } from '../case.ts'
import { caseHref, CaseFrame, caseMeta } from '../case-frame.tsx'
import { caseStaff, loadCase } from '../case-load.ts'
import { seriesOf } from '../series/series.ts'
import { seriesEvents } from '../series/series.store.ts'
import { EventTable, SeriesCard } from '../series/series-view.tsx'
import { seriesWords } from '../series/series-words.ts'

/** The events of a file as series of the same pair or group, each in order of time. */
export const incidentsPage: Page = page({
  path: '/kasus/:id/kejadian',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    return { ...data, series: seriesOf(await seriesEvents(scope, data.file.head.id)) }
  },
  meta: caseMeta,
  view: (ctx, { series, ...data }) => {
    const { lang } = ctx
    const words = seriesWords[lang]
    const writable = whyReadOnly(data.file.head) === null
    const actsOn = writable ? caseHref(data.file.head.id, 'kejadian') : undefined
    const add = writable && (
      <ButtonLink icon="plus" href={caseHref(data.file.head.id, 'kejadian/baru')}>
        {words.add}
      </ButtonLink>
    )
    const several = series.filter((one) => one.events.length > 1)
    const alone = series.filter((one) => one.events.length === 1).flatMap((one) => one.events)
    return (
      <CaseFrame {...data} lang={lang} tab="people" actions={add}>
        <h2>{words.title}</h2>
        {series.length === 0 ? (
          <EmptyState drawing="rest" title={words.empty}>
            <p>{words.emptyText}</p>
          </EmptyState>
        ) : (
          <Notice>
            <p>{words.intro}</p>
          </Notice>
        )}
        {several.map((one, at) => (
          <SeriesCard
            key={one.events[0]?.id}
            series={one}
            id={`rangkaian-${at + 1}`}
            lang={lang}
            actsOn={actsOn}
          />
        ))}
        {alone.length > 0 && (
          <Card title={words.alone}>
            <p class="hint">{words.aloneText}</p>
            <EventTable events={alone} caption={words.alone} lang={lang} actsOn={actsOn} />
          </Card>
        )}
      </CaseFrame>
    )
  },
})
