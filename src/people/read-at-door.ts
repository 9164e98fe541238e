import { again, redirect, type Answer } from '#src/platform/web/answer.ts'
import type { Again, Ctx } from '#src/platform/web/page.ts'
import { unlessBusy } from '#src/platform/web/unless-busy.ts'
import type { DoorKeys, DoorProblem, DoorTry } from './door-keys.ts'

/** What a page does before its transaction with what was typed at a door: deriving the keys is slow on purpose. */
export function readAtDoor(read: (one: DoorTry) => Promise<DoorKeys | DoorProblem>) {
  return async (ctx: Ctx, form: FormData): Promise<DoorKeys | Answer | Again<DoorProblem>> => {
    const { officeId } = ctx.visitor
    if (!officeId) return redirect('/')
    const { database } = ctx.app
    return unlessBusy(async () => {
      const known = await read({ database, officeId, form, caller: ctx.callerHash(), lang: ctx.lang })
      return 'keys' in known ? known : again(known)
    })
  }
}
