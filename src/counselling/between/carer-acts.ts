import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { isRealDay } from '#src/platform/i18n/days.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { knock } from '#src/platform/live/live.ts'
import { absent, redirect } from '#src/platform/web/answer.ts'
import { caseHref, fileForPost, readSafeContact, type CaseFile, type StaffCtx } from '#src/cases/index.ts'
import { placeKeys, readDoors, type Doors } from '#src/portal/index.ts'
import { carersLeftOut, type CarerDecision } from '../carer-decision.store.ts'
import { isOpen } from '../episode.ts'
import { episodesOf } from '../episode.store.ts'
import { openEpisode } from '../open-episode.ts'
import { addHomework, homeworkOf, isStanding, recordHomework } from '../session/index.ts'
import { coachingOf } from './carer-coaching.ts'
import { carerDoors } from './carer-doors.ts'
import { decideCarers } from './decide-carers.ts'
import { problem, textIn, typedIn, type Typed } from './posted.ts'
import { betweenStaffWords } from './staff-words.ts'
import { putEntry } from './write-entry.ts'

type Act = (scope: AccountScope, ctx: StaffCtx, form: FormData) => ReturnType<typeof give>
const shortestReason = 10

/** Names of carers who must have no part in this: with their door still open, and without one. */
export function leftOut(doors: Pick<Doors, 'carers'>) {
  const barred = doors.carers.filter((one) => one.bar !== null)
  return {
    stillOpen: barred.filter((one) => one.door).map((one) => one.person.fullName),
    away: barred.filter((one) => !one.door).map((one) => one.person.fullName),
  }
}

async function doorsOf(scope: AccountScope, ctx: StaffCtx, file: CaseFile): Promise<Doors> {
  return readDoors(scope, ctx.visitor, file, await readSafeContact(scope, file))
}

/** The doors that were meant: one, or every one that reaches somebody. Null: none of that name. */
async function meant(scope: AccountScope, ctx: StaffCtx, file: CaseFile, typed: Typed) {
  const open = carerDoors(await doorsOf(scope, ctx, file), ctx.lang).filter((one) => one.reached)
  const to = typed['to'] ?? ''
  if (to === '' || to === 'all') return { one: null, all: open }
  const one = open.find((door) => door.id === to)
  return one ? { one, all: [one] } : null
}

/** Why nothing may be given to carers now, in words; null when it may. */
async function whyNotGiven(scope: AccountScope, ctx: StaffCtx, file: CaseFile): Promise<string | null> {
  const words = betweenStaffWords[ctx.lang].carer
  if (await carersLeftOut(scope, file.head.id)) return words.isOut
  // Whoever may be the danger is never given a way to watch over a child.
  const barred = leftOut(await doorsOf(scope, ctx, file)).stillOpen
  return barred.length > 0 ? words.flagged(barred.join(', ')) : null
}

async function give(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  const [episode] = file ? await episodesOf(scope, file.head.id) : []
  if (!file || !episode || !isOpen(episode)) return absent()
  const words = betweenStaffWords[ctx.lang].carer
  const typed = typedIn(form)
  const due = textIn(typed, 'due', 10)
  const why = await whyNotGiven(scope, ctx, file)
  if (why) return problem(form, 'title', why, 409)
  const to = await meant(scope, ctx, file, typed)
  if (!to) return problem(form, 'to', words.noSuchDoor)
  const book = typed['coaching'] ? await openEpisode(scope, ctx.visitor, file, episode.id) : null
  const coaching = book && coachingOf(book, ctx.lang).find((one) => one.id === typed['coaching'])
  const title = textIn(typed, 'title', 200) ?? coaching?.title.slice(0, 200)
  if (!title) return problem(form, 'title', words.needTitle)
  if (due && !isRealDay(due)) return problem(form, 'due', words.badDay)
  await addHomework(scope, await placeKeys(scope, ctx.visitor, file, 'caregiver'), {
    caseId: file.head.id,
    episodeId: episode.id,
    audience: 'caregiver',
    doorId: to.one?.id ?? null,
    kind: 'task',
    title,
    how: textIn(typed, 'how', 1500) ?? '',
    dueOn: due ?? null,
  })
  return redirect(caseHref(file.head.id, 'pendamping'), 'given')
}

const putAway: Act = async (scope, ctx, form) => {
  const file = await fileForPost(scope, ctx)
  if (!file) return absent()
  const place = await placeKeys(scope, ctx.visitor, file, 'caregiver')
  const tasks = await homeworkOf(scope, place, file.head.id, 'caregiver')
  const task = tasks.find((one) => one.id === form.get('task') && isStanding(one))
  const done = task && (await recordHomework(scope, place, task, { state: 'dropped' }))
  return redirect(caseHref(file.head.id, 'pendamping'), done ? 'put_away' : 'overtaken')
}

/** A word to one carer or to each: every one gets it behind their own door, and says for themselves that they read it. */
const tell: Act = async (scope, ctx, form) => {
  const file = await fileForPost(scope, ctx, 'closed')
  if (!file) return absent()
  const words = betweenStaffWords[ctx.lang].carer
  const typed = typedIn(form)
  const text = textIn(typed, 'tell', 2000)
  if (await carersLeftOut(scope, file.head.id)) return problem(form, 'tell', words.isOut, 409)
  if (!text) return problem(form, 'tell', words.needWords)
  const to = await meant(scope, ctx, file, typed)
  if (!to || to.all.length === 0) return problem(form, 'to', words.noSuchDoor)
  const place = await placeKeys(scope, ctx.visitor, file, 'caregiver')
  const caseId = file.head.id
  for (const { id: doorId } of to.all)
    await putEntry(scope, place, {
      kind: 'note',
      on: dayOf(scope.now),
      words: { text },
      caseId,
      audience: 'caregiver',
      doorId,
    })
  await record(scope, {
    action: 'counselling.carer_told',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { doors: to.all.map((one) => one.id) },
  })
  await knock(scope, 'counselling', { subjectId: caseId })
  return redirect(caseHref(caseId, 'pendamping'), 'told')
}

/** Leaves the carers' part out, or takes it up again, by a person and with a reason. */
const decide =
  (decision: CarerDecision): Act =>
  async (scope, ctx, form) => {
    const file = await fileForPost(scope, ctx)
    if (!file) return absent()
    const words = betweenStaffWords[ctx.lang].carer
    const typed = typedIn(form)
    const reason = textIn(typed, 'reason', 2000) ?? ''
    if (reason.length < shortestReason) return problem(form, 'reason', words.needReason)
    const { carers } = await doorsOf(scope, ctx, file)
    const about = carers.filter((one) => one.bar === 'conflict').map((one) => one.person.id)
    const seen = Number(typed['seen'] ?? 0)
    const note = decision === 'left_out' ? words.note : words.noteIn
    const done = await decideCarers(scope, ctx.visitor, file, { decision, reason, about, seen, note })
    if (!done) {
      // What stands now is shown beside it, so the newest counts from here on.
      form.delete('seen')
      return problem(form, 'reason', betweenStaffWords[ctx.lang].flashes.overtaken, 409)
    }
    return redirect(caseHref(file.head.id, 'pendamping'), decision === 'left_out' ? 'opted_out' : 'taken_in')
  }

export const carerActions = {
  give: { run: give },
  putAway: { run: putAway },
  tell: { run: tell },
  optOut: { run: decide('left_out') },
  carryOn: { run: decide('carried_on') },
}
