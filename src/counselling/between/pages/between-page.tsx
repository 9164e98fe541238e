import { wordFor } from '#content/codes/code.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { isAnswer } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, caseStaff, loadCase, whyReadOnly, type StaffCtx } from '#src/cases/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Disclosure,
  EmptyState,
  ErrorSummary,
  Notice,
  Tag,
  TextArea,
} from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { agreementsOf } from '../../agreement.store.ts'
import { episodesOf } from '../../episode.store.ts'
import { homeworkOf, isStanding, type OpenHomework } from '../../session/index.ts'
import { answerActions } from '../answer-posted.ts'
import { entryKinds } from '../entry.ts'
import { EntryWords } from '../note-parts.tsx'
import type { Again } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { newestEach } from '../own-course.ts'
import { betweenStaffWords } from '../staff-words.ts'
import { readEntries, type OpenEntry } from '../write-entry.ts'

const shown = 200

async function load(scope: AccountScope, ctx: StaffCtx) {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const caseId = data.file.head.id
  const place = await placeKeys(scope, ctx.visitor, data.file, 'client')
  const [episode] = await episodesOf(scope, caseId)
  const agreements = episode ? await agreementsOf(scope, episode.id) : []
  return {
    data,
    entries: await readEntries(scope, place, caseId, 'client', { limit: shown }),
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
  actions: answerActions('client'),
  meta: (ctx) => ({
    title: betweenStaffWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    flashes: betweenStaffWords[ctx.lang].flashes,
  }),
  view: (ctx, { data, entries, tasks, stopped }, state: Again | null) => {
    const { lang } = ctx
    const words = betweenStaffWords[lang]
    const caseId = data.file.head.id
    const writable = whyReadOnly(data.file.head) !== 'restricted'
    const own = entries.filter((one) => one.replyTo === null)
    const calls = own.filter((one) => one.wantsHelp && !one.answeredAt)
    const rest = own.filter((one) => !calls.includes(one))
    const show = { entries, lang, state, writable, here: caseHref(caseId, 'antara') }
    return (
      <CaseFrame {...data} lang={lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={lang} at="between" />
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

type Shown = Readonly<{
  entry: OpenEntry
  entries: readonly OpenEntry[]
  lang: Lang
  state: Again | null
  writable: boolean
  here: string
  open?: boolean
}>

export function EntryView(props: Shown) {
  const { entry, lang } = props
  const words = betweenStaffWords[lang]
  const replies = props.entries.filter((one) => one.replyTo === entry.id)
  return (
    <article class="card">
      <p class="row">
        <Tag tone={entry.wantsHelp && !entry.answeredAt ? 'accent' : 'neutral'}>
          {wordFor(entryKinds, entry.kind, lang)}
        </Tag>
        {entry.enteredBy && <Tag icon="pen">{words.paper}</Tag>}
        {entry.wantsHelp && <Tag tone="warn">{words.waiting}</Tag>}
        <span class="meta">{formatDateTime(entry.writtenAt, lang)}</span>
        {entry.answeredAt && <span class="meta">{words.answered(formatDate(entry.answeredAt, lang))}</span>}
      </p>
      <EntryWords entry={entry} lang={lang} />
      {replies.map((one) => (
        <div class="inset" key={one.id}>
          <p class="meta">{formatDateTime(one.writtenAt, lang)}</p>
          <EntryWords entry={one} lang={lang} />
        </div>
      ))}
      {props.writable && <ReplyForm {...props} />}
    </article>
  )
}

function ReplyForm({ entry, lang, state, here, open }: Shown) {
  const words = betweenStaffWords[lang]
  const name = `reply-${entry.id}`
  const mine = state?.typed['entry'] === entry.id ? state : null
  return (
    <Disclosure summary={words.answer} open={open === true || mine !== null}>
      <form method="post" action={here} autocomplete="off" novalidate>
        <OnceField />
        <input type="hidden" name="entry" value={entry.id} />
        <TextArea
          name={name}
          label={words.answerWords[entry.audience]}
          hint={words.answerHint[entry.audience]}
          rows={3}
          value={mine?.typed[name]}
          error={mine?.errors[0]?.message}
          maxlength={2000}
        />
        <ButtonRow>
          <Button small name="do" value="reply" icon="chat">
            {words.send}
          </Button>
          {entry.wantsHelp && !entry.answeredAt && (
            <Button small kind="secondary" name="do" value="talked">
              {words.talked}
            </Button>
          )}
        </ButtonRow>
      </form>
    </Disclosure>
  )
}
