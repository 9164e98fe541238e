import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { findModellingScene, modellingScenesFor } from '#content/scenes/modelling/index.ts'
import type { RunFacts } from '../protocols/run-facts.ts'
import { rowsOf, textOf } from '../protocols/step-makers.ts'
import { offerModels } from '../rules/modelling.ts'

/** The address of a model that the two of them made themselves, from the sheet "what to learn". */
export const ownStory = 'sendiri'

/** A model as it is read: panels, key moves, where else to try it. */
export type Story = Readonly<{
  id: string
  title: string
  behaviour: string
  panels: readonly string[]
  moves: readonly string[]
  elsewhere: readonly string[]
}>

/** Stories for an age, coping models first. */
export function storiesFor(band: AgeBand, lang: Lang): readonly Story[] {
  return offerModels(modellingScenesFor(band)).scenes.flatMap(
    (scene) => findStory(scene.id, null, lang) ?? [],
  )
}

/** One story, from the library or of their own; null when there is none under this name. */
export function findStory(id: string, facts: Pick<RunFacts, 'answers'> | null, lang: Lang): Story | null {
  if (id === ownStory) return facts && ownStoryOf(facts)
  const scene = findModellingScene(id)
  return (
    scene && {
      id,
      title: scene.title[lang],
      behaviour: scene.behaviour[lang],
      panels: scene.story.map((one) => one[lang]),
      moves: scene.keyMoves.map((one) => one[lang]),
      elsewhere: scene.elsewhere.map((one) => one[lang]),
    }
  )
}

function ownStoryOf(facts: Pick<RunFacts, 'answers'>): Story | null {
  const sheet = facts.answers('target')[0] ?? null
  const behaviour = textOf(sheet, 'behaviour')
  const moves = rowsOf(facts, 'target', 'moves').map((row) => textOf(row, 'move'))
  if (behaviour === '' || moves.length === 0) return null
  return {
    id: ownStory,
    title: textOf(sheet, 'model') || behaviour,
    behaviour,
    panels: [],
    moves,
    elsewhere: [],
  }
}
