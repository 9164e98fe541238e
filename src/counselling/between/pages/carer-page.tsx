import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import {
  CaseFrame,
  caseHref,
  caseStaff,
  fileForPost,
  loadCase,
  readPortraits,
  whyReadOnly,
  writeNote,
  type CaseFile,
  type StaffCtx,
} from '#src/cases/index.ts'
import { placeKeys, readDoors, type Doors } from '#src/portal/index.ts'
import { ButtonLink, ErrorSummary, Notice } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { isOpen } from '../../episode.ts'
import { episodesOf } from '../../episode.store.ts'
import { addHomework, homeworkOf, isStanding, recordHomework } from '../../session/index.ts'
import { answerActions } from '../answer-posted.ts'
import { problem, textIn, typedIn, type Again } from '../posted.ts'
import { betweenStaffWords } from '../staff-words.ts'
import { readEntries } from '../write-entry.ts'
import { EntryView } from './between-page.tsx'
import { GiveForm, OptOut, Tasks } from './carer-parts.tsx'

/** Names of carers who must have no part in this: with their door still open, and without one. */
function leftOut(doors: Pick<Doors, 'carers'>) {
  const barred = doors.carers.filter((one) => one.bar !== null)
  return {
    stillOpen: barred.filter((one) => one.door).map((one) => one.person.fullName),
    away: barred.filter((one) => !one.door).map((one) => one.person.fullName),
  }
}

async function load(scope: AccountScope, ctx: StaffCtx) {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const caseId = data.file.head.id
  const doors = await readDoors(scope, ctx.visitor, data.file, data.safe)
  const place = await placeKeys(scope, ctx.visitor, data.file, 'caregiver')
  const [episode] = await episodesOf(scope, caseId)
  return {
    data,
    doors,
    episode: episode && isOpen(episode) ? episode : null,
    tasks: await homeworkOf(scope, place, caseId, 'caregiver'),
    entries: await readEntries(scope, place, caseId, 'caregiver', { limit: 100 }),
  }
}

/** Tasks for those who care for the client, what came back, and the way to leave their part out (B13). */
export const carerPage = page({
  path: '/kasus/:id/pendamping',
  allow: caseStaff,
  load,
  actions: {
    give: { run: give },
    putAway: { run: putAway },
    optOut: { run: optOut },
    ...answerActions('caregiver'),
  },
  meta: (ctx) => ({
    title: betweenStaffWords[ctx.lang].carer.title,
    shell: 'console',
    nav: 'cases',
    flashes: betweenStaffWords[ctx.lang].flashes,
  }),
  view: (ctx, { data, doors, episode, tasks, entries }, state: Again | null) => {
    const { lang } = ctx
    const words = betweenStaffWords[lang].carer
    const caseId = data.file.head.id
    const here = caseHref(caseId, 'pendamping')
    const out = leftOut(doors)
    const writable = whyReadOnly(data.file.head) === null
    const answerable = whyReadOnly(data.file.head) !== 'restricted'
    const own = entries.filter((one) => one.replyTo === null)
    return (
      <CaseFrame {...data} lang={lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={lang} at="between" />
        <ErrorSummary errors={state?.errors ?? []} />
        <h2>{words.title}</h2>
        <p class="hint">{words.intro}</p>
        {out.stillOpen.length > 0 && (
          <Notice tone="danger">
            <p>{words.flagged(out.stillOpen.join(', '))}</p>
            <ButtonLink kind="secondary" small href={caseHref(caseId, 'tempat')}>
              {words.toDoors}
            </ButtonLink>
          </Notice>
        )}
        {out.away.length > 0 && (
          <Notice tone="warn">
            <p>{words.leftOut(out.away.join(', '))}</p>
          </Notice>
        )}
        {!doors.carers.some((one) => one.door) && <p class="hint">{words.noDoor}</p>}
        {writable && episode && out.stillOpen.length === 0 && (
          <GiveForm here={here} lang={lang} state={state} />
        )}
        <Tasks tasks={tasks} here={here} lang={lang} writable={writable} />
        <h2>{words.came}</h2>
        {own.length === 0 && <p>{words.noEntries}</p>}
        {own.map((one) => (
          <EntryView
            key={one.id}
            entry={one}
            entries={entries}
            lang={lang}
            state={state}
            writable={answerable}
            here={here}
          />
        ))}
        {writable && <OptOut here={here} lang={lang} state={state} />}
      </CaseFrame>
    )
  },
})

async function stillOpen(scope: AccountScope, ctx: StaffCtx, file: CaseFile): Promise<readonly string[]> {
  const { safe_contact: safe } = await readPortraits(scope, file, ['safe_contact'])
  return leftOut(await readDoors(scope, ctx.visitor, file, safe?.value ?? null)).stillOpen
}

async function give(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  const [episode] = file ? await episodesOf(scope, file.head.id) : []
  if (!file || !episode || !isOpen(episode)) return absent()
  const words = betweenStaffWords[ctx.lang].carer
  const typed = typedIn(form)
  const title = textIn(typed, 'title', 200)
  const due = textIn(typed, 'due', 10)
  // Whoever may be the danger is never given a way to watch over a child.
  const barred = await stillOpen(scope, ctx, file)
  if (barred.length > 0) return problem(form, 'title', words.flagged(barred.join(', ')), 409)
  if (!title) return problem(form, 'title', words.needTitle)
  if (due && (!/^\d{4}-\d{2}-\d{2}$/.test(due) || Number.isNaN(Date.parse(due))))
    return problem(form, 'due', words.badDay)
  const place = await placeKeys(scope, ctx.visitor, file, 'caregiver')
  await addHomework(scope, place, {
    caseId: file.head.id,
    episodeId: episode.id,
    audience: 'caregiver',
    kind: 'task',
    title,
    how: textIn(typed, 'how', 1500) ?? '',
    dueOn: due ?? null,
  })
  return redirect(caseHref(file.head.id, 'pendamping'), 'given')
}

async function putAway(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  if (!file) return absent()
  const place = await placeKeys(scope, ctx.visitor, file, 'caregiver')
  const tasks = await homeworkOf(scope, place, file.head.id, 'caregiver')
  const task = tasks.find((one) => one.id === form.get('task') && isStanding(one))
  const done = task && (await recordHomework(scope, place, task, { state: 'dropped' }))
  return redirect(caseHref(file.head.id, 'pendamping'), done ? 'put_away' : 'overtaken')
}

/** Leaves the carers' part out: the reason goes on the timeline, their tasks are put away, nothing else changes. */
async function optOut(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  if (!file) return absent()
  const words = betweenStaffWords[ctx.lang].carer
  const reason = textIn(typedIn(form), 'reason', 2000) ?? ''
  if (reason.length < 10) return problem(form, 'reason', words.needReason)
  const place = await placeKeys(scope, ctx.visitor, file, 'caregiver')
  for (const task of (await homeworkOf(scope, place, file.head.id, 'caregiver')).filter(isStanding))
    await recordHomework(scope, place, task, { state: 'dropped' })
  await writeNote(scope, file, { kind: 'decision', happenedAt: scope.now, text: `${words.note}\n${reason}` })
  await record(scope, { action: 'counselling.carers_left_out', subjectKind: 'case', subjectId: file.head.id })
  return redirect(caseHref(file.head.id, 'pendamping'), 'opted_out')
}
