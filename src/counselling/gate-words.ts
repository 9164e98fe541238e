import { say } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { stages } from './episode.ts'
import { handOverGateId, handOverWords } from './hand-over-gate.ts'
import { protocolAt } from './protocols/registry.ts'
import { stageGateWords } from './stage-gate-words.ts'
import { counsellingWords } from './words.ts'

type At = Readonly<{ gate: string; protocol: Readonly<{ id: string; version: string }> | null }>

/** What a gate is called by somebody who sees only the question: the stage, the technique and its gate, or the lead. */
export function gateTitle({ gate, protocol }: At, lang: Lang): string {
  const words = counsellingWords[lang]
  if (gate === handOverGateId) return words.handOver
  const stage = stages.find((one) => gate === `stage.${one}`)
  if (stage) return `${words.next}: ${words.stages[stage]}`
  const known = protocol && protocolAt(protocol.id, protocol.version)
  if (!known) return gate
  const title = say(known.title, { lang, band: 'dewasa' })
  const asked = known.phases.find((phase) => gate === `${known.id}.${phase.gate?.id ?? ''}`)?.gate
  return asked ? `${title}: ${say(asked.title, { lang, band: 'dewasa' })}` : title
}

/** What holds, in the words of the rule. An unknown code is said as it is, so that nothing is hidden. */
export function heldWords({ gate, protocol }: At, code: string, lang: Lang): string {
  const reader = { lang, band: 'dewasa' } as const
  const ofStage = Object.entries({ ...stageGateWords, ...handOverWords }).find(([known]) => known === code)
  if (gate === handOverGateId || gate.startsWith('stage.')) return ofStage ? say(ofStage[1], reader) : code
  const rules = (protocol && protocolAt(protocol.id, protocol.version))?.phases.flatMap(
    (phase) => phase.gate?.rules ?? [],
  )
  const rule = rules?.find((one) => one.code === code)
  return rule ? say(rule.words, reader) : code
}
