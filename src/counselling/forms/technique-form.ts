import { both, choice, choices, defineForm, longText, type Option } from '#src/platform/forms/index.ts'
import type { Answered } from '../protocols/may-begin.ts'
import type { Protocol } from '../protocols/protocol.ts'
import { techniqueWords } from '../technique-words.ts'
import { saidOptions, yesNoNotAsked } from './shared-options.ts'

const name = (kind: 'e' | 'x', at: number) => `${kind}${at}`

/** What is asked before a technique begins: its own conditions, the reason, and what else was offered. */
export function techniqueForm(protocol: Protocol, others: readonly Option[]) {
  const words = techniqueWords
  const conditions = [
    ...protocol.eligibility.map((one, at) => [name('e', at), one] as const),
    ...protocol.exclusion.map((one, at) => [name('x', at), one] as const),
  ].map(([field, one]) => [
    field,
    choice({ label: one.words, options: yesNoNotAsked, required: true, sealed: true }),
  ])
  const none = { code: 'none', id: words.id.none, en: words.en.none } as const
  const fields = {
    alternatives: choices({
      label: both(words.id.alternatives, words.en.alternatives),
      hint: both(words.id.alternativesHint, words.en.alternativesHint),
      options: [...others, none],
    }),
    reason: longText({ label: both(words.id.reason, words.en.reason), required: true, maxLength: 2000 }),
    clientSays: choice({
      label: both(words.id.clientSays, words.en.clientSays),
      options: saidOptions,
      required: true,
    }),
  }
  return defineForm({
    id: `counselling.begin-${protocol.id}`,
    version: 1,
    title: protocol.title,
    fields: { ...(Object.fromEntries(conditions) as Record<never, never>), ...fields },
  })
}

/** The answers to the conditions, by their codes. */
export function conditionsAnswered(protocol: Protocol, answers: Readonly<Record<string, unknown>>): Answered {
  const read = (field: string): 'yes' | 'no' | 'not_asked' => {
    const value = answers[field]
    return value === 'yes' || value === 'no' ? value : 'not_asked'
  }
  return Object.fromEntries([
    ...protocol.eligibility.map((one, at) => [one.code, read(name('e', at))] as const),
    ...protocol.exclusion.map((one, at) => [one.code, read(name('x', at))] as const),
  ])
}
