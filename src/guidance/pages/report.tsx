import { wordFor } from '#content/codes/code.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { formatDate, formatDateTime, formatMonth } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { monthSpan } from '#src/platform/i18n/months.ts'
import { absent, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { todayOf } from '#src/cases/index.ts'
import {
  Banner,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  Link,
  Notice,
  PrintButton,
  Select,
} from '#src/ui/index.ts'
import { terms, type Term } from '../codes.ts'
import { GuidanceFrame, guidanceStaff } from '../guidance-frame.tsx'
import type { Span } from '../log.store.ts'
import { handInReport, owedSince } from '../owe-reports.ts'
import { PeriodPaper } from '../period-paper.tsx'
import { countPeriod, type PeriodCounts } from '../period-report.ts'
import { standingPosts, type SchoolPost } from '../post.store.ts'
import { daysOfTerm, monthsToChoose, nextMonthOwed } from '../programme.ts'
import { programmesOf, type Programme } from '../programme.store.ts'
import { countsGiven, reportsGiven, type GivenReport, type ReportKind } from '../report.store.ts'
import type { StaffCtx } from '../sheet-page.tsx'
import { periodWords } from '../period-words.ts'
import { guidanceWords } from '../words.ts'

type Asked = Readonly<{ kind: ReportKind; span: Span; month: string; term: Term | null; bad: boolean }>
type Loaded = Readonly<{
  posts: readonly SchoolPost[]
  post: SchoolPost | null
  programme: Programme | null
  asked: Asked
  counts: PeriodCounts | null
  given: readonly GivenReport[]
  today: string
}>
type View = Loaded & { lang: Lang }

/** A month or a term counted from what was recorded: on screen, on paper, and marked once it was handed in. */
export const reportPage: Page = page({
  path: '/bk/laporan',
  allow: guidanceStaff,
  load: async (scope, ctx): Promise<Loaded> => {
    const found = await findAsked(scope, ctx)
    if (!found.post) return { ...found, counts: null }
    await recordRead(scope, 'institution', found.post.institutionId, 'guidance_report')
    const { post, asked } = found
    // What was handed in stays as it was handed in, whatever is written about that time later.
    const before = await countsGiven(scope, post.institutionId, asked.kind, asked.span.from)
    return { ...found, counts: before ?? (await countPeriod(scope, post, asked.span)) }
  },
  actions: {
    handIn: {
      run: async (scope, ctx) => {
        const { post, asked, today } = await findAsked(scope, ctx)
        if (!post) return absent()
        const back = `/bk/laporan?${ctx.query.toString()}`
        if (asked.span.to >= today) return redirect(back)
        const counts = await countPeriod(scope, post, asked.span)
        const done = await handInReport(scope, post, { kind: asked.kind, span: asked.span, counts })
        return redirect(back, done ? 'given' : 'overtaken')
      },
    },
  },
  meta: (ctx) => ({
    title: guidanceWords[ctx.lang].title,
    shell: 'console',
    nav: 'guidance',
    width: 'wide',
    flashes: guidanceWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded) => {
    const words = guidanceWords[ctx.lang]
    const view: View = { ...loaded, lang: ctx.lang }
    return (
      <>
        <div class="no-print">
          <GuidanceFrame
            lang={ctx.lang}
            part="report"
            title={periodWords[ctx.lang].title}
            intro={periodWords[ctx.lang].intro}
            actions={loaded.post && <PrintButton />}
          >
            {loaded.post ? (
              <>
                <Ask {...view} />
                <HandIn {...view} />
              </>
            ) : (
              <EmptyState
                title={words.noPost}
                action={
                  <ButtonLink href="/bk/sekolah" icon="school">
                    {words.statePost}
                  </ButtonLink>
                }
              >
                <p>{words.noPostText}</p>
              </EmptyState>
            )}
          </GuidanceFrame>
        </div>
        {loaded.post && loaded.counts && (
          <PeriodPaper
            kind={loaded.asked.kind}
            span={loaded.asked.span}
            school={loaded.post.school}
            schoolYear={loaded.programme?.calendar.schoolYear ?? ''}
            counts={loaded.counts}
            lang={ctx.lang}
            teacher={ctx.visitor.fullName}
          />
        )}
        {loaded.post && <Given {...view} />}
      </>
    )
  },
})

async function findAsked(scope: AccountScope, ctx: StaffCtx): Promise<Omit<Loaded, 'counts'>> {
  const posts = await standingPosts(scope)
  const post = posts.find((one) => one.institutionId === ctx.query.get('sekolah')) ?? posts[0] ?? null
  const programmes = post ? await programmesOf(scope, [post.institutionId]) : []
  const programme =
    programmes.find((one) => one.id === ctx.query.get('program')) ??
    programmes.find((one) => one.status === 'in_use') ??
    null
  const given = post ? await reportsGiven(scope, post.institutionId) : []
  const today = todayOf(scope.now)
  return { posts, post, programme, given, today, asked: spanAsked(ctx.query, post, programme, given, today) }
}

/** The span an address asks for. Without one: the earliest month whose report is owed, as far as it has begun. */
function spanAsked(
  query: URLSearchParams,
  post: SchoolPost | null,
  programme: Programme | null,
  given: readonly GivenReport[],
  today: string,
): Asked {
  const term = query.get('semester') === '2' ? 2 : query.get('semester') === '1' ? 1 : null
  const thisMonth = today.slice(0, 7)
  const months = new Set(given.filter((one) => one.kind === 'month').map((one) => one.from.slice(0, 7)))
  const owed =
    post && programme ? nextMonthOwed(programme.calendar, owedSince(post, programme), months) : null
  const usual = owed && owed <= thisMonth ? owed : thisMonth
  if (term && programme && query.get('masa') === 'semester')
    return { kind: 'term', span: daysOfTerm(programme.calendar, term), month: usual, term, bad: false }
  const typed = query.get('bulan')
  const good = typed !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(typed.trim())
  const month = good ? typed.trim() : usual
  return { kind: 'month', span: monthSpan(month), month, term, bad: typed !== null && !good }
}

function Ask(props: View) {
  const [words, { asked, programme, post }] = [guidanceWords[props.lang], props]
  return (
    <>
      <form class="row" action="/bk/laporan">
        {props.posts.length > 1 && (
          <Select
            name="sekolah"
            label={words.school}
            value={post?.institutionId}
            empty={false}
            options={props.posts.map((one) => ({ value: one.institutionId, label: one.school }))}
          />
        )}
        <input type="hidden" name="masa" value="bulan" />
        <Select
          name="bulan"
          label={periodWords[props.lang].month}
          value={asked.month}
          empty={false}
          options={monthsToChoose(programme?.calendar ?? null, asked.month, props.today).map((month) => ({
            value: month,
            label: formatMonth(month, props.lang),
          }))}
          error={asked.bad ? periodWords[props.lang].badMonth : undefined}
        />
        <Button kind="secondary">{periodWords[props.lang].show}</Button>
      </form>
      {programme && post && (
        <p class="row">
          {([1, 2] as const).map((term) => (
            <Link
              key={term}
              href={`/bk/laporan?sekolah=${post.institutionId}&program=${programme.id}&masa=semester&semester=${term}`}
            >
              {wordFor(terms, String(term), props.lang)} {programme.calendar.schoolYear}
            </Link>
          ))}
        </p>
      )}
    </>
  )
}

function HandIn(props: View) {
  const words = periodWords[props.lang]
  const { asked, today } = props
  const before = props.given.find((one) => one.kind === asked.kind && one.from === asked.span.from)
  if (before)
    return (
      <Banner tone="good">
        {words.handedIn(formatDateTime(before.givenAt, props.lang))} {words.asHandedIn}
      </Banner>
    )
  if (asked.span.to >= today) return <Notice>{words.notEnded}</Notice>
  return (
    <form method="post">
      <OnceField />
      <p class="hint">{words.handInHint}</p>
      <Button name="do" value="handIn" icon="check">
        {words.handIn}
      </Button>
    </form>
  )
}

function Given(props: View) {
  const words = periodWords[props.lang]
  return (
    <div class="no-print">
      <Card title={words.given}>
        {props.given.length === 0 ? (
          <p class="hint">{words.noneGiven}</p>
        ) : (
          <ul>
            {props.given.map((one) => (
              <li key={`${one.kind} ${one.from}`}>
                {words.span(formatDate(one.from, props.lang), formatDate(one.to, props.lang))}
                <span class="meta"> {words.handedIn(formatDateTime(one.givenAt, props.lang))}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  )
}
