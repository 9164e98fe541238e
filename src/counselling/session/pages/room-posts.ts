import type { Typed } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { handedMark } from '#src/platform/web/cookies.ts'
import {
  absent,
  again,
  doneAndAgain,
  isAnswer,
  overtaken,
  redirect,
  type Answer,
} from '#src/platform/web/answer.ts'
import type { Again } from '#src/platform/web/page.ts'
import { callForHelp, endCalls, type StaffCtx } from '#src/cases/index.ts'
import { handScreenOver } from '#src/people/index.ts'
import { closeSession, givesToLeftOut } from '../close-session.ts'
import { keepPosted, marksIn, typedIn } from '../draft.ts'
import { judge, typedOfSheet } from '../judge.ts'
import { readVoices } from '../keep-voice.ts'
import { sentencesOf } from '../left-words.ts'
import { sessionForPost, type SessionBook } from '../load-room.ts'
import { raiseForSafety } from '../raise-for-safety.ts'
import { actIn, addSafetyAct, withoutAct } from '../safety-act.ts'
import { leaveUnheld } from '../session-acts.ts'
import { voicesIn, withVoices, type Voice } from '../voices.ts'
import { whoHolds } from '../session-write.store.ts'
import { sessionWords } from '../words.ts'
import { screenHref, sessionHref } from './room-href.ts'
import type { RoomAgain } from './room-view.tsx'

type Outcome = Answer | Again<RoomAgain>
type Act = (
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
) => Promise<Outcome>

/** Every post opens the session of its address again, as the one who posts. */
export function act(run: Act) {
  return {
    run: async (scope: AccountScope, ctx: StaffCtx, form: FormData): Promise<Outcome> => {
      const found = await sessionForPost(scope, ctx)
      if (!found) return absent()
      return run(scope, ctx, found, form, sessionHref(found.book.file.head.id, found.session.id))
    },
  }
}

const ofSession = (found: SessionBook) => ({
  caseId: found.book.file.head.id,
  sessionId: found.session.id,
})

/** Shows the room again with every word that was typed. */
function back(found: SessionBook, form: FormData, with_: Partial<RoomAgain>, typed?: Typed): Outcome {
  const state = { ...asTyped(found, form, typedIn(form)), ...(typed ? { typed } : {}), ...with_ }
  return again<RoomAgain>(state, with_.problem ? 409 : 422)
}

function asTyped(found: SessionBook, form: FormData, loose: Typed): RoomAgain {
  const marks = marksIn(form)
  return {
    typed: typedOfSheet(found.given, loose),
    loose,
    errors: [],
    problem: null,
    from: marks && { tab: marks.tab, rev: marks.rev },
  }
}

export async function keep(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  to: string,
  typed?: Typed,
): Promise<Outcome> {
  const words = sessionWords[ctx.lang]
  const marks = marksIn(form)
  if (!marks) return back(found, form, { problem: words.draft.unreadable })
  const kept = await keepPosted(scope, ctx.visitor, ofSession(found), marks, typed ?? typedIn(form))
  return kept || (await stillHeld(scope, ctx, found))
    ? redirect(to, 'saved')
    : back(found, form, { problem: whoIsIn(ctx, found) })
}

function heldWhenRead(ctx: StaffCtx, found: SessionBook): boolean {
  return found.session.state === 'open' && found.session.accountId === ctx.visitor.accountId
}

/** An older revision of one's own tab is no loss: the newer one is kept. A colleague may have come in just now. */
async function stillHeld(scope: AccountScope, ctx: StaffCtx, found: SessionBook): Promise<boolean> {
  const { caseId, sessionId } = ofSession(found)
  const held = await whoHolds(scope, caseId, sessionId)
  return held?.state === 'open' && held.accountId === ctx.visitor.accountId
}
function whoIsIn(ctx: StaffCtx, found: SessionBook): string {
  const words = sessionWords[ctx.lang].held
  return found.session.state === 'open' ? words.overtaken : words.closedBy
}

/** Keeps what was typed, then ties this browser to the page of whoever takes the screen. */
export async function hand(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
  who: Voice,
): Promise<Outcome> {
  if (!voicesIn(found.session.kind).includes(who)) return absent()
  const to = screenHref(found.book.file.head.id, found.session.id, who)
  const kept = await keep(scope, ctx, found, form, to)
  if (!isAnswer(kept) || kept.kind !== 'redirect') return kept
  if (!(await handScreenOver(scope, ctx.visitor, { to, back: `${href}#s-client` }))) return absent()
  ctx.setCookie(handedMark, '1', { readable: true })
  return redirect(to)
}

export async function raise(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
  answer: 'not_safe' | 'worried',
): Promise<Outcome> {
  const task = sessionWords[ctx.lang].danger.task(found.session.number)
  const raised = await raiseForSafety(scope, found.book.file, answer, task, found.session.begunAt)
  // What was answered is written down with it, and the words typed so far, by whoever holds the session.
  const typed = { ...typedIn(form), safetyAsked: ['yes'], safety: [answer] }
  const flash = raised ? 'raised' : 'stands'
  return keepBeside(scope, ctx, found, typed, form, { href, flash, alone: 'raisedAlone' })
}

export async function close(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
): Promise<Outcome> {
  const words = sessionWords[ctx.lang]
  if (!heldWhenRead(ctx, found)) return back(found, form, { problem: whoIsIn(ctx, found) })
  const voices = await readVoices(scope, found.book.file, found.session.id)
  const typed = withVoices(typedOfSheet(found.given, typedIn(form)), voices)
  const judged = judge(found.given, typedOfSheet(found.given, typed))
  if (!judged.ok) return back(found, form, { errors: judged.errors }, typed)
  if (
    await givesToLeftOut(
      scope,
      { session: found.session, outcome: judged.outcome },
      found.book.episode.caseId,
    )
  )
    return back(found, form, { problem: words.carersOut }, typed)
  // What was done in danger is written down with the rest, also when its own button was not pressed.
  const did = actIn(typedIn(form))
  if (did.kind === 'wrong') return back(found, form, { problem: words.danger.actMissing }, typed)
  if (did.kind === 'act') await addSafetyAct(scope, found.book.file, found.session.id, did.act)
  const closed = await closeSession(scope, ctx.visitor, found.book, {
    session: found.session,
    outcome: judged.outcome,
    safetyTask: words.danger.task(found.session.number),
    ratherNotTask: words.ratherNotTask(found.session.number),
  })
  return closed ? redirect(href, 'closed') : back(found, form, { problem: words.held.overtaken }, typed)
}

export async function unheld(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  _form: FormData,
  href: string,
  state: 'missed' | 'cancelled',
): Promise<Outcome> {
  if (!heldWhenRead(ctx, found)) return overtaken(href, 'overtaken')
  const task = sessionWords[ctx.lang].missedTask(found.session.number)
  const left = await leaveUnheld(scope, found.book.file, found.session, { state, task })
  return left ? redirect(href, 'left') : overtaken(href, 'overtaken')
}

/** Rings for whoever is on call by the choice of whoever sits there; what was typed stays. */
export async function ring(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
): Promise<Outcome> {
  await callForHelp(scope, found.book.file)
  return keepBeside(scope, ctx, found, typedIn(form), form, { href, flash: 'rung', alone: 'rungAlone' })
}

/** Somebody is with them: the bell of this file stops for everybody. */
export async function quiet(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
): Promise<Outcome> {
  await endCalls(scope, found.book.file)
  return keepBeside(scope, ctx, found, typedIn(form), form, {
    href,
    flash: 'callOver',
    alone: 'callOverAlone',
  })
}

/** Writes down what was done in danger: whom somebody called, who came, when. */
export async function did(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
): Promise<Outcome> {
  const typed = typedIn(form)
  const read = actIn(typed)
  if (read.kind !== 'act') return back(found, form, { problem: sessionWords[ctx.lang].danger.actMissing })
  await addSafetyAct(scope, found.book.file, found.session.id, read.act)
  return keepBeside(scope, ctx, found, withoutAct(typed), form, {
    href,
    flash: 'actKept',
    alone: 'actKeptAlone',
  })
}

/**
 * Keeps the draft beside something else that was done, which stands whether or not the session is still theirs. Words
 * that can no longer be kept in it come back, to be copied.
 */
async function keepBeside(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  typed: Typed,
  form: FormData,
  to: Readonly<{ href: string; flash: string; alone: string }>,
): Promise<Outcome> {
  const marks = marksIn(form)
  const kept = marks !== null && (await keepPosted(scope, ctx.visitor, ofSession(found), marks, typed))
  const held = kept || (await stillHeld(scope, ctx, found))
  if (marks && held) return redirect(`${to.href}#s-safety`, to.flash)
  if (sentencesOf(typed).length === 0) return redirect(to.href, to.alone)
  const words = sessionWords[ctx.lang]
  const problem = held ? words.draft.unreadable : words.held.copy
  return doneAndAgain<RoomAgain>({ ...asTyped(found, form, typed), problem }, to.alone)
}
