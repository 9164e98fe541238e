import { applyGroupAction } from '#src/platform/forms/index.ts'
import { asId } from '#src/platform/ids.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, whyReadOnly, type StaffCtx } from '#src/cases/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { dropDrafts } from '../draft.store.ts'
import { loadRoom, type RoomData } from '../load-room.ts'
import { mayHold } from '../may-hold.ts'
import { takeOver } from '../session-acts.ts'
import { sessionForm } from '../session-form.ts'
import { sessionWords } from '../words.ts'
import { ClosedView } from './closed-view.tsx'
import { HeldByOther } from './held-by-other.tsx'
import { act, close, did, hand, keep, quiet, raise, ring, unheld } from './room-posts.ts'
import { RoomView, type RoomAgain } from './room-view.tsx'

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
    hand: act((...all) => hand(...all, 'client')),
    hand_caregiver: act((...all) => hand(...all, 'caregiver')),
    danger_now: act((...all) => raise(...all, 'not_safe')),
    danger_today: act((...all) => raise(...all, 'worried')),
    ring: act(ring),
    quiet: act(quiet),
    did: act(did),
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
        rung: words.danger.rung,
        callOver: words.danger.callOver,
        actKept: words.danger.actKept,
        raisedAlone: words.danger.alone.raised,
        rungAlone: words.danger.alone.rung,
        callOverAlone: words.danger.alone.callOver,
        actKeptAlone: words.danger.alone.actKept,
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
