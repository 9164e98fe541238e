import { asId } from '#src/platform/ids.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { GateWrong } from './gate-view.tsx'
import type { EpisodeBook } from './open-episode.ts'
import { cosignOverride, requestOverride, type Asked, type Cosigned, type GateAt } from './pass-gate.ts'
import { counsellingWords } from './words.ts'

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

/** Why a gate was not let pass: at the words that are missing, or as a sentence of its own. */
export function whyNotPassed(
  came: Exclude<Asked | Cosigned, 'asked' | 'done'>,
  at: GateWrong['at'],
  lang: Lang,
): { notice?: string; wrong?: GateWrong } {
  const { gateNotices, second } = counsellingWords[lang]
  if (came !== 'no_reason') return { notice: gateNotices[came] }
  return { wrong: { at, message: at === 'reason' ? gateNotices.no_reason : second.noWords } }
}
