import { decide, type Allow } from '../access/allow.ts'
import { absent, refused } from './answer.ts'
import { handedMark } from './cookies.ts'
import { asksForPage, wordsToKeep } from './kept-post.ts'
import { answer, fail } from './respond.ts'
import type { Handle, Held } from './site.ts'

type Behind = Readonly<{ allow: Allow; evenHandedOver?: boolean }>

/**
 * Whether a page may be opened by whoever asks; else the answer that leads them where they may go. What somebody
 * typed until their session ended comes back in a page of its own, ready to be sent again: it lies in their browser
 * alone, and nothing of it with us.
 */
export async function atTheDoor(
  handle: Handle,
  behind: Behind,
  held: Held,
  form: FormData | null = null,
): Promise<Response | null> {
  const { allow } = behind
  const { visitor, url } = held.ctx
  const handed = visitor.kind === 'account' ? visitor.handed : undefined
  // Whatever was asked for, posts too: a screen in a client's hands shows the client's page and no other.
  if (handed && !behind.evenHandedOver && url.pathname !== handed.to)
    return answer(handle, held, { kind: 'redirect', to: handed.to })
  if (!handed && held.ctx.cookie(handedMark)) held.ctx.dropCookie(handedMark)
  const verdict = decide(allow, visitor, await handle.app.house())
  const { doors } = handle.site
  const onward = `?ke=${encodeURIComponent(url.pathname + url.search)}`
  if (form && (verdict === 'sign_in' || verdict === 'finish_sign_in' || verdict === 'give_code')) {
    const typed = asksForPage(held.ctx.request) ? wordsToKeep(form) : null
    if (typed) return fail(handle, held, 'signed_out', { typed, wayIn: wayIn(handle, allow) })
  }
  switch (verdict) {
    case 'yes':
      return null
    case 'sign_in':
      return answer(handle, held, { kind: 'redirect', to: doors.signIn + onward })
    case 'finish_sign_in':
      return answer(handle, held, { kind: 'redirect', to: doors.finishSignIn(visitor) })
    case 'give_code':
      return answer(handle, held, {
        kind: 'redirect',
        to: allow.who === 'client' ? doors.openPlace : doors.giveCode,
      })
    case 'no':
      return answer(handle, held, refused(), form)
    case 'absent':
      return answer(handle, held, absent(), form)
  }
}

/** Where somebody comes in again for a page of this kind. */
function wayIn({ site }: Handle, allow: Allow): string {
  if (allow.who === 'client') return site.doors.openPlace
  return allow.who === 'reporter' ? site.doors.giveCode : site.doors.signIn
}
