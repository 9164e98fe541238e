import { wordFor } from '#content/codes/code.ts'
import { formatDueBesideTag } from '#src/platform/i18n/duration.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { promisesAbout, type PromiseRow } from '#src/platform/clock/promise.store.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, nameOf, ownOpenFiles, todayOf, type CaseInList } from '#src/cases/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  DueTag,
  EmptyState,
  Grid,
  Link,
  Notice,
  Table,
  Tag,
} from '#src/ui/index.ts'
import { plannedShapes } from '../codes.ts'
import type { MonthCount } from '../counts.ts'
import { GuidanceFrame, guidanceStaff, textOf } from '../guidance-frame.tsx'
import { countMonths } from '../log.store.ts'
import { openPlans, type ServicePlan } from '../plan.store.ts'
import { OverdueMeetings } from '../overdue-meetings.tsx'
import { ownPosts, type SchoolPost } from '../post.store.ts'
import { monthsBetween, schoolYearOf } from '../programme.ts'
import { overdueMeetings, type Overdue } from '../session.store.ts'
import { ServicesChart } from '../services-chart.tsx'
import { leavePost } from '../state-post.ts'
import { planWords } from '../plan-words.ts'
import { postWords } from '../post-words.ts'
import { guidanceWords } from '../words.ts'

type Loaded = Readonly<{
  posts: readonly SchoolPost[]
  due: readonly (PromiseRow & { school: string })[]
  plans: readonly ServicePlan[]
  pupils: readonly CaseInList[]
  overdue: readonly Overdue[]
  months: readonly string[]
  counts: readonly MonthCount[]
  now: Date
}>
type View = Loaded & { lang: Lang }

const mostPupils = 12

/** The first page of a guru BK: what is due, whom they stand by, and what was given this year. */
export const guidanceHomePage: Page = page({
  path: '/bk',
  allow: guidanceStaff,
  load: async (scope, ctx): Promise<Loaded> => {
    const posts = await ownPosts(scope)
    const names = new Map(posts.map((post) => [String(post.id), post.school]))
    const promises = await promisesAbout(
      scope,
      'guidance_post',
      posts.map((post) => post.id),
    )
    const today = todayOf(scope.now)
    const [first = ''] = schoolYearOf(today).split('/')
    const span = { from: `${first}-07-01`, to: today }
    return {
      posts,
      due: promises
        .filter((one) => !one.keptAt && !one.droppedAt && one.kind !== 'guidance.post_confirm')
        .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
        .map((one) => ({ ...one, school: names.get(one.subjectId) ?? '' })),
      plans: await openPlans(scope, 20),
      pupils: await ownOpenFiles(scope, ctx.visitor, mostPupils),
      overdue: await overdueMeetings(scope, mostPupils),
      months: monthsBetween(span.from.slice(0, 7), today.slice(0, 7)),
      counts: await countMonths(scope, span),
      now: scope.now,
    }
  },
  actions: {
    leave: {
      run: async (scope, _ctx, form) => {
        const id = asId<'school_post'>(String(form.get('post') ?? ''))
        if (!id) return absent()
        const left = await leavePost(scope, id, todayOf(scope.now))
        return redirect('/bk', left ? 'left' : 'overtaken')
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
    const view = { ...loaded, lang: ctx.lang }
    return (
      <GuidanceFrame lang={ctx.lang} part="home" title={words.homeTitle} intro={words.homeIntro}>
        {loaded.posts.length === 0 && (
          <EmptyState title={words.noPost} action={<StatePost lang={ctx.lang} />}>
            <p>{words.noPostText}</p>
          </EmptyState>
        )}
        {loaded.posts.some((post) => !post.confirmed) && (
          <Notice title={postWords[ctx.lang].waitTitle}>
            <p>{postWords[ctx.lang].waitText}</p>
          </Notice>
        )}
        <OverdueMeetings overdue={loaded.overdue} pupils={loaded.pupils} now={loaded.now} lang={ctx.lang} />
        <Grid min="large">
          <Due {...view} />
          <Plans {...view} />
          <Pupils {...view} />
          {loaded.posts.length > 0 && <Posts {...view} />}
        </Grid>
        <ServicesChart counts={loaded.counts} months={loaded.months} lang={ctx.lang} />
      </GuidanceFrame>
    )
  },
})

function StatePost(props: { lang: Lang }) {
  return (
    <ButtonLink href="/bk/sekolah" icon="school" kind="secondary">
      {guidanceWords[props.lang].statePost}
    </ButtonLink>
  )
}

function Due(props: View) {
  const words = guidanceWords[props.lang]
  return (
    <Card title={words.due}>
      {props.due.length === 0 ? (
        <p class="hint">{words.noDue}</p>
      ) : (
        <ul>
          {props.due.map((one) => (
            <li key={one.id}>
              <Link href="/bk/laporan">
                {words.duePromise[one.kind === 'guidance.term_report' ? 'term' : 'month']}
              </Link>
              , {one.school}{' '}
              <DueTag
                state={one.dueAt < props.now ? 'late' : 'open'}
                at={one.dueAt.toISOString()}
                text={formatDueBesideTag(one.dueAt, props.now, props.lang)}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Plans(props: View) {
  const words = guidanceWords[props.lang]
  const fresh = props.posts.length > 0 && (
    <ButtonLink href="/bk/rpl/baru" kind="secondary" small icon="plus">
      {planWords[props.lang].fresh}
    </ButtonLink>
  )
  return (
    <Card title={words.openPlans} aside={fresh}>
      {props.plans.length === 0 ? (
        <p class="hint">{words.noOpenPlans}</p>
      ) : (
        <ul>
          {props.plans.map((plan) => (
            <li key={plan.id}>
              <Link href={`/bk/rpl/${plan.id}`}>{textOf(plan.content, 'topic')}</Link>
              <span class="meta">
                {' '}
                {wordFor(plannedShapes, plan.shape, props.lang)}, {formatDate(plan.plannedOn, props.lang)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Pupils(props: View) {
  const words = guidanceWords[props.lang]
  return (
    <Card title={words.myPupils} aside={<Link href="/kasus">{words.allFiles}</Link>}>
      <Table
        caption={words.myPupils}
        captionHidden
        rows={props.pupils}
        rowKey={(one) => one.head.id}
        empty={<p class="hint">{words.noPupils}</p>}
        columns={[
          {
            header: words.myPupils,
            heads: true,
            cell: (one) => (
              <Link href={caseHref(one.head.id, 'bimbingan')}>
                {one.identity ? nameOf({ identity: one.identity }) : words.nameLocked}
              </Link>
            ),
          },
          { header: words.school, cell: (one) => one.identity?.institution ?? '–' },
        ]}
      />
    </Card>
  )
}

function Posts(props: View) {
  const words = guidanceWords[props.lang]
  return (
    <Card title={words.schools} aside={<StatePost lang={props.lang} />}>
      {props.posts.map((post) => (
        <form key={post.id} method="post" class="row">
          <OnceField />
          <input type="hidden" name="post" value={post.id} />
          <p>
            <strong>{post.school}</strong>
            <br />
            <span class="meta">
              {words.since(formatDate(post.since, props.lang))}
              {post.pupils !== null && `, ${words.pupils(formatNumber(post.pupils, props.lang))}`}
            </span>
            {!post.confirmed && (
              <>
                {' '}
                <Tag tone="warn">{postWords[props.lang].tag}</Tag>
              </>
            )}
          </p>
          <Button kind="quiet" small name="do" value="leave">
            {words.leavePost}
            <span class="sr">: {post.school}</span>
          </Button>
        </form>
      ))}
    </Card>
  )
}
