import {
  CaseFrame,
  caseStaff,
  fileForPost,
  loadCase,
  readPortraits,
  whyReadOnly,
  type CasePageData,
} from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, EmptyState, Link, Sparkline, Table, Tag } from '#src/ui/index.ts'
import { dayOf, isOver, type Given } from '../administration.ts'
import { findAdministration } from '../administration.store.ts'
import type { Ages } from '../age-fit.ts'
import { AlertCards } from '../alert-view.tsx'
import { allInstruments, type Instruments } from '../find-instrument.ts'
import { agesIn, letGo } from '../give.ts'
import { nextAllowedDay } from '../interval.ts'
import { mayMeasure } from '../may.ts'
import { offeredPacks, type OfferedPack } from '../problem-pack.ts'
import { readAlerts } from '../raise-alert.ts'
import { answeredOf } from '../read-given.ts'
import { totalText } from '../score-view.tsx'
import { trendOf } from '../trend.ts'
import { trendWords } from '../result-words.ts'
import { alertWords } from '../alert-words.ts'
import { fillWords } from '../fill-words.ts'
import { measureWords } from '../words.ts'
import { GiveCard } from './give-view.tsx'
import { measureHref } from './measure-page.ts'
import { PackCard } from './pack-view.tsx'

type Loaded = CasePageData &
  Readonly<{
    given: readonly Given[]
    instruments: Instruments
    ages: Ages
    packs: readonly OfferedPack[]
  }>

/** What was measured with one person: alerts first, then what waits, then each measure with its course. */
export const measuresPage = page({
  path: '/kasus/:id/ukur',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const measures = mayMeasure(ctx.visitor.roles)
    const instruments = await allInstruments(scope)
    const ages = agesIn(data.file, scope.now)
    const { context } = measures ? await readPortraits(scope, data.file, ['context']) : {}
    return {
      ...data,
      given: measures ? await answeredOf(scope, ctx.visitor, data.file) : [],
      instruments,
      alerts: await readAlerts(scope, data.file),
      ages,
      packs: offeredPacks(instruments.given, ages, context?.value.signs ?? []),
    }
  },
  actions: {
    letGo: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        const id = asId<'administration'>(String(form.get('administration') ?? ''))
        const given = file && id ? await findAdministration(scope, file.head.id, id) : null
        if (!file || !given) return absent()
        const how = form.get('how') === 'declined' ? 'declined' : 'skipped'
        return redirect(measureHref.list(file.head.id), (await letGo(scope, given, how)) ? 'saved' : 'late')
      },
    },
  },
  meta: (ctx) => {
    const { overtaken: late, assigned } = fillWords[ctx.lang]
    const flashes = { saved: alertWords[ctx.lang].saved, late, assigned }
    return { title: measureWords[ctx.lang].tab, nav: 'cases', width: 'wide', flashes }
  },
  view: (ctx, loaded) => {
    const { lang } = ctx
    const words = measureWords[lang].list
    return (
      <CaseFrame {...loaded} lang={lang} tab="measures">
        <AlertCards alerts={loaded.alerts} file={loaded.file} names={loaded.names} lang={lang} />
        {mayMeasure(ctx.visitor.roles) ? <AllGiven {...loaded} lang={lang} /> : <p>{words.noRole}</p>}
      </CaseFrame>
    )
  },
})

function AllGiven(props: Loaded & { lang: Lang }) {
  const words = measureWords[props.lang].list
  return (
    <>
      <Waiting {...props} />
      {props.given.some((one) => one.state === 'done') ? (
        <Results {...props} />
      ) : (
        <EmptyState title={words.none} drawing="rest">
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      {whyReadOnly(props.file.head) === null && (
        <>
          <GiveCard {...props} instruments={props.instruments.given} />
          <PackCard {...props} />
        </>
      )}
    </>
  )
}

function titleOf(loaded: Loaded, code: string, lang: Lang): string {
  return loaded.instruments.known.find((one) => one.code === code)?.sheet.title[lang] ?? code
}

function Waiting(props: Loaded & { lang: Lang }) {
  const { lang, file } = props
  const words = measureWords[lang]
  const open = props.given.filter((one) => !isOver(one.state))
  if (open.length === 0) return null
  return (
    <Card title={words.list.waiting}>
      <ul>
        {open.map((one) => (
          <li key={one.id} class="row">
            <strong>{titleOf(props, one.instrument, lang)}</strong>
            <Tag>{words.modes[one.mode]}</Tag>
            <Tag>{words.list.states[one.state]}</Tag>
            <span class="meta">{words.list.waitingSince(formatDate(one.assignedOn, lang))}</span>
            {one.audience === null && (
              <Link href={measureHref.fill(file.head.id, one.id)}>{words.list.goOn}</Link>
            )}
            <form method="post" action={measureHref.list(file.head.id)}>
              <OnceField />
              <input type="hidden" name="administration" value={one.id} />
              <Button name="do" value="letGo" kind="quiet" small>
                {words.list.letGo}
                <span class="sr"> {titleOf(props, one.instrument, lang)}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** One line a measure: the newest result, its course, and when it may be given again. */
function Results(props: Loaded & { lang: Lang }) {
  const { lang, file, today } = props
  const words = measureWords[lang]
  // By the day a sheet speaks of: one from paper may be older than what was filled in before it was copied.
  const done = props.given
    .filter((one) => one.state === 'done' && one.latest)
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.id.localeCompare(a.id))
  const codes = [...new Set(done.map((one) => one.instrument))]
  return (
    <Card title={words.list.done}>
      <Table
        caption={words.list.done}
        captionHidden
        rows={codes}
        rowKey={(code) => code}
        columns={[
          { header: words.list.columns.name, heads: true, cell: (code) => titleOf(props, code, lang) },
          {
            header: words.list.columns.total,
            cell: (code) => {
              const newest = done.find((one) => one.instrument === code)
              return newest?.latest ? (
                <>
                  <Link href={measureHref.result(file.head.id, newest.id)}>
                    {totalText(newest.latest.score, lang)}
                    <span class="sr"> {titleOf(props, code, lang)}</span>
                  </Link>{' '}
                  <span class="meta">{formatDate(dayOf(newest), lang)}</span>
                </>
              ) : null
            },
          },
          { header: words.list.trend, cell: (code) => <Course props={props} code={code} /> },
          {
            header: words.list.columns.again,
            cell: (code) => {
              const instrument = props.instruments.given.find((one) => one.code === code)
              if (!instrument) return '–'
              const last = done.find((one) => one.instrument === code)?.finishedOn ?? null
              const next = nextAllowedDay(last, instrument.meta.minIntervalDays, today)
              return next ? formatDate(next, lang) : words.list.now
            },
          },
        ]}
      />
    </Card>
  )
}

function Course({ props, code }: { props: Loaded & { lang: Lang }; code: string }) {
  const { lang, file } = props
  const instrument = props.instruments.known.find((one) => one.code === code)
  if (!instrument) return null
  const trend = trendOf(instrument, props.given)
  const values = trend.points.flatMap((point) => point.total ?? [])
  if (values.length < 2) return <span class="meta">–</span>
  return (
    <>
      <Sparkline
        values={values}
        label={trendWords[lang].description(instrument.sheet.title[lang], values.length)}
      />{' '}
      <Link href={measureHref.trend(file.head.id, code)}>
        {trend.latest.change === 'notComputable'
          ? trendWords[lang].see
          : trendWords[lang].classes[trend.latest.change]}
        <span class="sr"> {instrument.sheet.title[lang]}</span>
      </Link>
    </>
  )
}
