import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { isAnswer } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, caseStaff, loadCase, whyReadOnly, type StaffCtx } from '#src/cases/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import {
  ButtonLink,
  ButtonRow,
  Card,
  Disclosure,
  EmptyState,
  ErrorSummary,
  Notice,
  Tag,
} from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { agreementsOf } from '../../agreement.store.ts'
import { episodesOf } from '../../episode.store.ts'
import { homeworkOf, isStanding, type OpenHomework } from '../../session/index.ts'
import { answerActions } from '../answer-posted.ts'
import { isCall } from '../entry.ts'
import type { Again } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { newestEach } from '../own-course.ts'
import { betweenStaffWords } from '../staff-words.ts'
import { readCalls, readPage, together, type OpenEntry } from '../read-entries.ts'
import { EntryView, OlderLink } from './entry-view.tsx'
import { praise, PraiseForm } from './praise-form.tsx'

const shown = 40

async function load(scope: AccountScope, ctx: StaffCtx) {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const caseId = data.file.head.id
  const place = await placeKeys(scope, ctx.visitor, data.file, 'client')
  const shelf = { keys: place, caseId, audience: 'client' } as const
  const [episode] = await episodesOf(scope, caseId)
  const agreements = episode ? await agreementsOf(scope, episode.id) : []
  return {
    data,
    calls: await readCalls(scope, shelf),
    page: await readPage(scope, shelf, { from: ctx.query.get('lama'), limit: shown }),
    tasks: (await homeworkOf(scope, place, caseId, 'client')).filter(isStanding),
    // Said until a new version has been agreed upon.
    stopped:
      newestEach(agreements).find((one) => one.revokedAt && one.revokedBy === 'client')?.revokedAt ?? null,
  }
}

/** What came in between sessions: calls for help on top, then day by day, each with the way to answer. */
export const betweenPage = page({
  path: '/kasus/:id/antara',
  allow: caseStaff,
  load,
  actions: { ...answerActions('client'), praise: { run: praise } },
  meta: (ctx) => ({
    title: betweenStaffWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    flashes: betweenStaffWords[ctx.lang].flashes,
  }),
  view: (ctx, { data, calls: called, page: part, tasks, stopped }, state: Again | null) => {
    const { lang } = ctx
    const words = betweenStaffWords[lang]
    const caseId = data.file.head.id
    const writable = whyReadOnly(data.file.head) !== 'restricted'
    const entries = together(called, part.entries)
    const own = entries.filter((one) => one.replyTo === null)
    const calls = own.filter(isCall)
    const rest = own.filter((one) => !calls.includes(one))
    const here = caseHref(caseId, 'antara')
    const show = { entries, lang, state, writable, here }
    return (
      <CaseFrame {...data} lang={lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={lang} at="between" reader={data.file.reader} />
        <ErrorSummary errors={state?.errors ?? []} />
        <h2>{words.title}</h2>
        <p class="hint">
          {words.intro} {words.noReading}
        </p>
        <ButtonRow>
          {writable && (
            <ButtonLink kind="secondary" icon="pen" href={caseHref(caseId, 'antara/kertas')}>
              {words.fromPaper}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" icon="people" href={caseHref(caseId, 'pendamping')}>
            {words.carers}
          </ButtonLink>
        </ButtonRow>
        {stopped && (
          <Notice tone="warn">
            <p>{words.stopped(formatDate(stopped, lang))}</p>
          </Notice>
        )}
        {calls.length > 0 && (
          <Card title={words.waiting} tone="accent">
            <p>{words.waitingText}</p>
            {calls.map((one) => (
              <EntryView key={one.id} entry={one} {...show} open />
            ))}
          </Card>
        )}
        <OpenTasks tasks={tasks} lang={lang} />
        {whyReadOnly(data.file.head) === null && <PraiseForm here={here} lang={lang} state={state} />}
        {own.length === 0 && (
          <EmptyState title={words.none} drawing="letters">
            <p>{words.noneText}</p>
          </EmptyState>
        )}
        {byDay(rest).map(([day, some]) => (
          <section key={day}>
            <h3>{formatDate(day, lang)}</h3>
            {some.map((one) => (
              <EntryView key={one.id} entry={one} {...show} />
            ))}
          </section>
        ))}
        <OlderLink here={here} older={part.older} lang={lang} />
      </CaseFrame>
    )
  },
})

/** Entries come newest day first already. */
function byDay(entries: readonly OpenEntry[]): readonly (readonly [string, readonly OpenEntry[]])[] {
  const days = [...new Set(entries.map((one) => one.happenedOn))]
  return days.map((day) => [day, entries.filter((one) => one.happenedOn === day)] as const)
}

function OpenTasks(props: { tasks: readonly OpenHomework[]; lang: Lang }) {
  if (props.tasks.length === 0) return null
  return (
    <Disclosure summary={`${betweenStaffWords[props.lang].openTasks} (${props.tasks.length})`}>
      <ul>
        {props.tasks.map((task) => (
          <li key={task.id}>
            {task.title} <Tag>{courseWords[props.lang].tasks.became[task.state]}</Tag>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
