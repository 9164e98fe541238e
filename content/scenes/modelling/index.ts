import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import type { ModellingScene } from '../modelling-scene.ts'
import { anakModels } from './anak.ts'
import { dewasaModels } from './dewasa.ts'
import { remajaModels } from './remaja.ts'

/** Stories to learn from, in our own words; invented people only. */
export const modellingScenes: readonly ModellingScene[] = [...anakModels, ...remajaModels, ...dewasaModels]

export function modellingScenesFor(band: AgeBand): readonly ModellingScene[] {
  return modellingScenes.filter((scene) => scene.band === band)
}

/** The scene of an id, or null when it has since left the library. */
export function findModellingScene(id: string): ModellingScene | null {
  return modellingScenes.find((scene) => scene.id === id) ?? null
}
