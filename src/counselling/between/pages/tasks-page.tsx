import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { overtaken } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { Prose } from '#src/cases/index.ts'
import { Card, Disclosure, ErrorSummary, RadioGroup, Tag, TextArea } from '#src/ui/index.ts'
import { homeworkOf, isStanding, recordHomework, type OpenHomework } from '../../session/index.ts'
import { dayOfNote } from '../entry.ts'
import { isOfNow } from '../own-task.ts'
import { AskHelp, NoteForm, Replies } from '../note-parts.tsx'
import { PlaceFrame, shelfOf } from '../place-frame.tsx'
import { afterNote, oneOf, placeMeta, problem, textIn, typedIn, type Again } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { betweenWords } from '../words.ts'
import { readPage, type OpenEntry } from '../read-entries.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/tugas'
const answers = ['done', 'tried', 'given'] as const

/** Homework as small cards, for a client and, with tasks of their own, for those who care for them. */
export const tasksPage = page({
  path,
  allow: client('client', 'caregiver'),
  load: async (scope, ctx) => {
    const { keys, caseId, audience } = ctx.visitor
    const wanted = { kinds: ['homework'], from: null, limit: 60 } as const
    const { entries: notes } = await readPage(scope, shelfOf(ctx.visitor), wanted)
    return { tasks: await homeworkOf(scope, keys, caseId, audience), notes, today: dayOf(scope.now) }
  },
  actions: { default: { run: (scope, ctx, form) => answer(scope, ctx.visitor, ctx.lang, form) } },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, { tasks, notes, today }, state: Again | null) => {
    const { lang, visitor } = ctx
    const words = betweenWords[lang]
    const standing = tasks.filter((one) => isOfNow(one, today))
    const past = tasks.filter((one) => !isOfNow(one, today))
    const title = visitor.audience === 'client' ? words.menu.tasks : words.menu.carerTasks
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={title} keep>
          <p class="lead">
            {forBand(
              standing.length > 0 ? courseWords[lang].tasks.lead : courseWords[lang].tasks.none,
              visitor.band,
            )}
          </p>
          {standing.map((task) => (
            <TaskCard key={task.id} {...{ task, notes, lang, state, today }} client={visitor} />
          ))}
          {past.length > 0 && (
            <Disclosure summary={courseWords[lang].tasks.past}>
              <ul class="plain">
                {past.map((task) => (
                  <li key={task.id}>
                    {task.title} <Tag>{courseWords[lang].tasks.became[task.state]}</Tag>
                    <TaskReplies task={task} notes={notes} lang={lang} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </PlaceFrame>
      </>
    )
  },
})

/**
 * Whatever became of the card in between, what somebody wrote about it stays as a note of its own. Where it has gone
 * altogether nothing is kept but a call for help, which is for whoever calls and not for the card.
 */
async function answer(scope: ClientScope, visitor: Client, lang: Lang, form: FormData) {
  const typed = typedIn(form)
  const { keys, caseId, audience } = visitor
  const task = (await homeworkOf(scope, keys, caseId, audience)).find((one) => one.id === typed['task'])
  const id = typed['task'] ?? ''
  const state = oneOf(typed, `state-${id}`, answers)
  const text = textIn(typed, `words-${id}`, 2000)
  const wantsHelp = typed['wantsHelp'] === 'on'
  if (!task && !wantsHelp) return overtaken(path, 'taskGone', text ? [text] : [])
  if (!state && !text && !wantsHelp) return problem(form, `state-${id}`, courseWords[lang].tasks.choose)
  const words = {
    ...(text ? { text } : {}),
    ...(state ? { result: courseWords[lang].tasks.states[state] } : {}),
  }
  const on = dayOfNote(typed['on'] ?? null, dayOf(scope.now))
  if (task && state && state !== 'given' && isStanding(task))
    // A card of the carers lies open to each of them, so words stay in the note of whoever wrote them.
    await recordHomework(scope, keys, task, {
      state,
      ...(text && audience === 'client' ? { result: text } : {}),
    })
  await writeOwnEntry(scope, visitor, {
    kind: 'homework',
    on,
    words,
    wantsHelp,
    homeworkId: task?.id ?? null,
  })
  return afterNote(path, { words, wantsHelp })
}

type Shown = Readonly<{ task: OpenHomework; notes: readonly OpenEntry[]; lang: Lang }>

function TaskCard(props: Shown & { client: Client; state: Again | null; today: string }) {
  const { task, notes, lang, client: visitor } = props
  const words = courseWords[lang].tasks
  const mine = props.state?.typed['task'] === task.id ? props.state : null
  return (
    <Card title={task.title} aside={task.state === 'tried' && <Tag tone="good">{words.became.tried}</Tag>}>
      <p>
        <Prose text={task.how} />
      </p>
      {task.withWhom && <p class="meta">{words.with(task.withWhom)}</p>}
      {task.dueOn && (
        <p class="meta">{task.dueOn < props.today ? words.late : words.due(formatDate(task.dueOn, lang))}</p>
      )}
      <TaskReplies task={task} notes={notes} lang={lang} />
      <NoteForm action={path} lang={lang}>
        <input type="hidden" name="task" value={task.id} />
        <RadioGroup
          name={`state-${task.id}`}
          label={words.how}
          inline
          value={mine?.typed[`state-${task.id}`]}
          error={mine?.errors[0]?.message}
          options={answers.map((value) => ({ value, label: words.states[value] }))}
        />
        <TextArea
          name={`words-${task.id}`}
          label={words.words}
          rows={2}
          value={mine?.typed[`words-${task.id}`]}
          maxlength={2000}
        />
        <AskHelp id={`help-${task.id}`} lang={lang} band={visitor.band} again={mine} />
      </NoteForm>
    </Card>
  )
}

function TaskReplies({ task, notes, lang }: Shown) {
  return (
    <>
      {notes
        .filter((one) => one.homeworkId === task.id && one.replyTo === null)
        .map((one) => (
          <Replies key={one.id} entry={one} entries={notes} lang={lang} />
        ))}
    </>
  )
}
