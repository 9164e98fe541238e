import type { AgeBand, Both } from '#src/platform/i18n/catalogue.ts'
import { ours, type Authorship, type Region, type SceneTheme } from './scene.ts'

/** A story of somebody who struggles and then manages: a coping model (practice.md §5). */
export type ModellingScene = Readonly<{
  id: string
  band: AgeBand
  region: Region
  themes: readonly [SceneTheme, ...SceneTheme[]]
  model: 'coping'
  title: Both
  /** What is to be learned, in the reader's words. */
  behaviour: Both
  /** Panel after panel; the first try goes wrong or is hard. */
  story: readonly Both[]
  keyMoves: readonly Both[]
  /** Other places and people to try it with. */
  elsewhere: readonly Both[]
  authorship: Authorship
}>

export function coping(written: Omit<ModellingScene, 'model' | 'authorship'>): ModellingScene {
  return { ...written, model: 'coping', authorship: ours }
}
