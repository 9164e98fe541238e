import type { AccountScope } from '#src/platform/db/scope.ts'
import type { FieldError, Typed } from '#src/platform/forms/index.ts'
import { absent, again, isAnswer, redirect, type Answer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import type { StaffCtx } from '#src/cases/index.ts'
import { takeBackHref } from '#src/people/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { typedIn } from '../draft.ts'
import { keepVoice } from '../keep-voice.ts'
import { loadRoom, sessionForPost, type RoomData } from '../load-room.ts'
import { problemsIn, voicesIn, type Voice } from '../voices.ts'
import { sessionWords } from '../words.ts'
import { ClientScreen } from './client-screen.tsx'
import { sessionHref, screenHref, screenNames } from './room-href.ts'

type Again = Readonly<{ typed: Typed; errors: readonly FieldError[]; unkept: boolean }>
type Loaded = Readonly<{ room: RoomData; who: Voice }>

function whoAt(ctx: StaffCtx): Voice | null {
  const found = (Object.keys(screenNames) as Voice[]).find((who) => screenNames[who] === ctx.params['who'])
  return found ?? null
}

/**
 * The one page a browser shows while it lies in somebody's hands: questions for them, nothing of the file and nothing
 * of the session. Whoever holds the session by now, it never turns into anything else without the worker's password.
 */
export const clientPage: Page = page({
  path: '/kasus/:id/sesi/:session/layar/:who',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx): Promise<Loaded | Answer> => {
    const room = await loadRoom(scope, ctx)
    const who = whoAt(ctx)
    // The file may have been shut meanwhile; the worker must still come back to their own screen.
    if (isAnswer(room)) return ctx.visitor.handed ? redirect(takeBackHref) : room
    if (!who || !voicesIn(room.session.kind).includes(who))
      return ctx.visitor.handed ? redirect(takeBackHref) : absent()
    const done = ctx.query.get('selesai') !== null
    if (!ctx.visitor.handed && !done) return redirect(sessionHref(room.file.head.id, room.session.id))
    return { room, who }
  },
  actions: {
    default: {
      run: async (scope: AccountScope, ctx: StaffCtx, form: FormData) => {
        const found = await sessionForPost(scope, ctx)
        const who = whoAt(ctx)
        if (!who) return absent()
        const typed = typedIn(form)
        if (!found || !voicesIn(found.session.kind).includes(who))
          return again<Again>({ typed, errors: [], unkept: true }, 409)
        const errors = problemsIn(who, bandOf(found.given.band, who), typed)
        if (errors.length > 0) return again<Again>({ typed, errors, unkept: false })
        const { file } = found.book
        if (!(await keepVoice(scope, file, found.session, { who, typed })))
          return again<Again>({ typed, errors, unkept: true }, 409)
        return redirect(`${screenHref(file.head.id, found.session.id, who)}?selesai=1`)
      },
    },
  },
  meta: (ctx) => ({ title: sessionWords[ctx.lang].client.pageTitle, shell: 'public' }),
  view: (ctx, { room, who }, state: Again | null) => {
    const mine = room.session.accountId === room.me && room.session.state === 'open'
    return (
      <ClientScreen
        room={room}
        who={who}
        band={bandOf(room.given.band, who)}
        lang={ctx.lang}
        done={ctx.query.get('selesai') !== null || (!mine && !state)}
        handed={ctx.visitor.handed !== undefined}
        state={state}
      />
    )
  },
})

const bandOf = (band: RoomData['given']['band'], who: Voice) => (who === 'caregiver' ? 'dewasa' : band)
