import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, redirect } from '#src/platform/web/answer.ts'
import { caseHref, fileForPost, type StaffCtx } from '#src/cases/index.ts'
import { placeKeys, type Audience } from '#src/portal/index.ts'
import { answerEntry } from './answer-entry.ts'
import { findEntry } from './entry.store.ts'
import { problem, textIn, typedIn } from './posted.ts'
import { betweenStaffWords } from './staff-words.ts'

const parts = { client: 'antara', caregiver: 'pendamping' } as const

/** The two ways a team answers what came from a place: with words, or by having talked. A closed file still answers. */
export function answerActions(audience: Audience) {
  const run = (withWords: boolean) => (scope: AccountScope, ctx: StaffCtx, form: FormData) =>
    answerPosted(scope, ctx, form, { audience, withWords })
  return { reply: { run: run(true) }, talked: { run: run(false) } }
}

async function answerPosted(
  scope: AccountScope,
  ctx: StaffCtx,
  form: FormData,
  { audience, withWords }: Readonly<{ audience: Audience; withWords: boolean }>,
) {
  const file = await fileForPost(scope, ctx, 'closed')
  const typed = typedIn(form)
  const id = asId<'client_entry'>(typed['entry'])
  const entry = file && id && (await findEntry(scope, file.head.id, audience, id))
  // An answer through a door nobody knows would reach nobody.
  const lost = entry && withWords && audience === 'caregiver' && entry.doorId === null
  if (!file || !entry || entry.replyTo !== null || lost) return absent()
  const text = withWords ? (textIn(typed, `reply-${entry.id}`, 2000) ?? null) : null
  if (withWords && text === null)
    return problem(form, `reply-${entry.id}`, betweenStaffWords[ctx.lang].replyNeeded)
  const first = await answerEntry(scope, await placeKeys(scope, ctx.visitor, file, audience), entry, text)
  return redirect(
    caseHref(file.head.id, parts[audience]),
    withWords ? (first ? 'answered' : 'also') : 'saved',
  )
}
