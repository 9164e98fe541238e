import { applyGroupAction, type Typed } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, redirect, type Answer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, whyReadOnly, type StaffCtx } from '#src/cases/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { closeSession } from '../close-session.ts'
import { clientTab, keepDraft, keepPosted, marksIn, readDrafts, typedIn } from '../draft.ts'
import { dropDrafts } from '../draft.store.ts'
import { judge, typedOfSheet, withClient } from '../judge.ts'
import { loadRoom, sessionForPost, type RoomData, type SessionBook } from '../load-room.ts'
import { mayHold } from '../may-hold.ts'
import { raiseForSafety } from '../raise-for-safety.ts'
import { leaveUnheld, takeOver } from '../session-acts.ts'
import { sessionForm } from '../session-form.ts'
import { sessionWords } from '../words.ts'
import { ClientScreen } from './client-screen.tsx'
import { ClosedView } from './closed-view.tsx'
import { HeldByOther } from './held-by-other.tsx'
import { RoomView, sessionHref, type RoomAgain } from './room-view.tsx'

type Outcome = Answer | { again: RoomAgain; status: number }
type Act = (
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
) => Promise<Outcome>

const handedOver = (ctx: Pick<StaffCtx, 'query'>) => ctx.query.get('layar') === 'klien'

/** The room of one session while it goes on; afterwards, what it came to. */
export const sessionRoomPage: Page = page({
  path: '/kasus/:id/sesi/:session',
  allow: counsellingStaff,
  load: loadRoom,
  actions: {
    default: act((scope, ctx, found, form, href) => {
      const changed = applyGroupAction(sessionForm(found.given), form)
      return keep(scope, ctx, found, form, `${href}#s-tasks`, changed?.typed)
    }),
    save: act((scope, ctx, found, form, href) => keep(scope, ctx, found, form, href)),
    hand: act((scope, ctx, found, form, href) => keep(scope, ctx, found, form, `${href}?layar=klien`)),
    client: act(keepClient),
    danger_now: act((...all) => raise(...all, 'not_safe')),
    danger_today: act((...all) => raise(...all, 'worried')),
    close: act(close),
    missed: act((...all) => unheld(...all, 'missed')),
    cancelled: act((...all) => unheld(...all, 'cancelled')),
    take: act(async (scope, ctx, found, _form, href) => {
      const taken = mayHold(ctx.visitor) && (await takeOver(scope, found.book.file, found.session))
      return redirect(href, taken ? 'taken' : 'overtaken')
    }),
    discard: act(async (scope, _ctx, found, form, href) => {
      const tab = asId<'tab'>(String(form.get('_tab') ?? ''))
      if (tab) await dropDrafts(scope, found.session.id, { tab })
      return redirect(href, 'dropped')
    }),
  },
  meta: (ctx) => {
    const words = sessionWords[ctx.lang]
    if (handedOver(ctx)) return { title: words.client.pageTitle, shell: 'public' }
    return {
      title: words.sessions,
      shell: 'console',
      nav: 'cases',
      width: 'wide',
      islands: ['session-room'],
      flashes: {
        saved: words.draft.saved,
        closed: words.closed.done,
        raised: words.danger.raised,
        stands: words.danger.stands,
        raisedAlone: words.danger.raisedAlone,
        taken: words.held.taken,
        overtaken: words.held.overtaken,
        dropped: words.draft.dropped,
        amended: words.closed.amended,
        opened: words.closed.opened,
        left: words.closed.left,
      },
    }
  },
  view: (ctx, room, state: RoomAgain | null) => {
    const { lang } = ctx
    const mine = room.session.accountId === room.me && room.session.state === 'open'
    if (handedOver(ctx)) {
      // Whoever holds the session by now: the screen in the client's hands never turns into the file.
      const done = ctx.query.get('selesai') !== null || (!mine && !state)
      return <ClientScreen room={room} lang={lang} done={done} unkept={state?.typed ?? null} />
    }
    return (
      <CaseFrame {...room} lang={lang} tab="counselling">
        <CounsellingNav caseId={room.file.head.id} lang={lang} at="sessions" />
        <Body ctx={ctx} room={room} state={state} mine={mine} />
      </CaseFrame>
    )
  },
})

function Body(props: { ctx: StaffCtx; room: RoomData; state: RoomAgain | null; mine: boolean }) {
  const { ctx, room, state } = props
  const { lang, visitor } = ctx
  const writable = whyReadOnly(room.file.head) === null
  // Whoever typed into a session that was closed or taken meanwhile still sees every word of it.
  if (props.mine || state)
    return (
      <RoomView
        room={room}
        lang={lang}
        state={state}
        use={ctx.query.get('pakai')}
        compare={ctx.query.get('banding')}
      />
    )
  if (room.session.state === 'open')
    return <HeldByOther room={room} lang={lang} may={mayHold(visitor) && writable} />
  return <ClosedView room={room} lang={lang} writable={writable} />
}

/** Every post opens the session of its address again, as the one who posts. */
function act(run: Act) {
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
  const marks = marksIn(form)
  return again<RoomAgain>(
    {
      typed: typed ?? typedOfSheet(found.given, typedIn(form)),
      errors: [],
      problem: null,
      from: marks && { tab: marks.tab, rev: marks.rev },
      ...with_,
    },
    with_.problem ? 409 : 422,
  )
}

async function keep(
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
  return kept || stillHeld(ctx, found)
    ? redirect(to, 'saved')
    : back(found, form, { problem: whoIsIn(ctx, found) })
}

/** An older revision of one's own tab is no loss: the newer one is kept. */
function stillHeld(ctx: StaffCtx, found: SessionBook): boolean {
  return found.session.state === 'open' && found.session.accountId === ctx.visitor.accountId
}
function whoIsIn(ctx: StaffCtx, found: SessionBook): string {
  const words = sessionWords[ctx.lang].held
  return found.session.state === 'open' ? words.overtaken : words.closedBy
}

async function keepClient(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
): Promise<Outcome> {
  const { client } = await readDrafts(scope, ctx.visitor, found.session.id)
  const rev = (client?.rev ?? 0) + 1
  const answers = { ...ofSession(found), tab: clientTab, rev, typed: typedIn(form) }
  return (await keepDraft(scope, ctx.visitor, answers))
    ? redirect(`${href}?layar=klien&selesai=1`)
    : back(found, form, { problem: whoIsIn(ctx, found) })
}

async function raise(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
  answer: 'not_safe' | 'worried',
): Promise<Outcome> {
  const task = sessionWords[ctx.lang].danger.task(found.session.number)
  const raised = await raiseForSafety(scope, found.book.file, answer, task)
  const marks = marksIn(form)
  // What was answered is written down with it, and the words typed so far, by whoever holds the session.
  const typed = { ...typedIn(form), safetyAsked: ['yes'], safety: [answer] }
  if (marks) await keepPosted(scope, ctx.visitor, ofSession(found), marks, typed)
  if (!marks || !stillHeld(ctx, found)) return redirect(href, 'raisedAlone')
  return redirect(`${href}#s-safety`, raised ? 'raised' : 'stands')
}

async function close(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  form: FormData,
  href: string,
): Promise<Outcome> {
  const words = sessionWords[ctx.lang]
  if (!stillHeld(ctx, found)) return back(found, form, { problem: whoIsIn(ctx, found) })
  const { client } = await readDrafts(scope, ctx.visitor, found.session.id)
  const typed = withClient(typedOfSheet(found.given, typedIn(form)), client?.typed ?? null)
  const judged = judge(found.given, typedOfSheet(found.given, typed))
  if (!judged.ok) return back(found, form, { errors: judged.errors }, typed)
  const closed = await closeSession(scope, ctx.visitor, found.book, {
    session: found.session,
    outcome: judged.outcome,
    safetyTask: words.danger.task(found.session.number),
  })
  return closed ? redirect(href, 'closed') : back(found, form, { problem: words.held.overtaken }, typed)
}

async function unheld(
  scope: AccountScope,
  ctx: StaffCtx,
  found: SessionBook,
  _form: FormData,
  href: string,
  state: 'missed' | 'cancelled',
): Promise<Outcome> {
  if (!stillHeld(ctx, found)) return redirect(href, 'overtaken')
  const task = sessionWords[ctx.lang].missedTask(found.session.number)
  const left = await leaveUnheld(scope, found.book.file, found.session, { state, task })
  return redirect(href, left ? 'left' : 'overtaken')
}
