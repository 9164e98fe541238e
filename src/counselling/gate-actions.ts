import { asId } from '#src/platform/ids.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { EpisodeBook } from './open-episode.ts'
import { cosignOverride, requestOverride, type Asked, type Cosigned, type GateAt } from './pass-gate.ts'

/** What a posted request to let a gate pass came to, with the words to keep when it was refused. */
export async function takeOverride(
  scope: AccountScope,
  book: EpisodeBook,
  at: GateAt,
  form: FormData,
): Promise<{ asked: Asked; typed: string }> {
  const typed = String(form.get('reason') ?? '').slice(0, 2000)
  return { asked: await requestOverride(scope, book, at, typed), typed }
}

/** What a posted answer of a second person came to, with the words to keep when it was refused. */
export async function takeCosign(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  form: FormData,
): Promise<{ done: Cosigned; answer: string }> {
  const id = asId<'gate_act'>(String(form.get('act') ?? ''))
  const act = book.gateActs.find((one) => one.id === id)
  const answer = String(form.get('words') ?? '').slice(0, 2000)
  const yes = form.get('answer') === 'yes'
  const done = act
    ? await cosignOverride(scope, member, book, act, { yes, words: answer })
    : ('overtaken' as const)
  return { done, answer }
}
