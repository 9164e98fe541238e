import { assertiveScenesFor } from '#content/scenes/assertive/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { ageBands, type AgeBand } from '#src/platform/i18n/catalogue.ts'
import { openSessionOf } from '../desensitisation/open-session-of.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { PracticeOf } from '../practice.ts'
import { practicesOf } from '../protocols/run-facts.ts'
import { deal, judge, type DrillCard } from './drill.ts'
import { addPractice, goOnWith } from '../write-practice.ts'

export type Drill = PracticeOf<'drill'>

export function runningDrill(technique: OpenTechnique): Drill | null {
  return practicesOf(technique.facts, 'drill').find((one) => one.state === 'running') ?? null
}
export function doneDrills(technique: OpenTechnique): readonly Drill[] {
  return practicesOf(technique.facts, 'drill').filter((one) => one.state === 'done')
}
export function bandOfDrill(drill: Drill): AgeBand {
  return ageBands.find((band) => band === drill.body.band) ?? 'anak'
}

/** All cards of a run, the answered ones as they were answered. */
export function cardsOf(drill: Drill): readonly DrillCard[] {
  return deal(assertiveScenesFor(bandOfDrill(drill)), drill.id)
}

/** Begins a run; one that is open already goes on instead. */
export async function startDrill(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  band: AgeBand,
): Promise<void> {
  if (runningDrill(technique) || assertiveScenesFor(band).length === 0) return
  const sessionId = await openSessionOf(scope, book)
  await addPractice(scope, book, technique.run.id, 'drill', { band, cards: [] }, 'running', sessionId)
}

type CardAnswer = Readonly<{ practice: string; at: string; chose: string }>

/** Takes the answer to the card that was shown. False when another tab has gone on since. */
export async function answerCard(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  answer: CardAnswer,
): Promise<boolean> {
  const drill = runningDrill(technique)
  if (!drill || drill.id !== answer.practice || String(drill.body.cards.length) !== answer.at) return false
  const all = cardsOf(drill)
  const card = all[drill.body.cards.length]
  if (!card) return false
  const cards = [...drill.body.cards, judge(card, answer.chose, bandOfDrill(drill))]
  const state = cards.length >= all.length ? 'done' : 'running'
  return goOnWith(scope, book, drill, { ...drill.body, cards }, state)
}

export async function stopDrill(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
): Promise<boolean> {
  const drill = runningDrill(technique)
  return drill ? goOnWith(scope, book, drill, drill.body, 'stopped') : false
}
