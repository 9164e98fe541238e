import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import type { AssertiveScene } from '../scene.ts'
import { anakSekitar } from './anak-sekitar.ts'
import { anakSekolah } from './anak-sekolah.ts'
import { dewasaKerja } from './dewasa-kerja.ts'
import { dewasaSekitar } from './dewasa-sekitar.ts'
import { remajaSekitar } from './remaja-sekitar.ts'
import { remajaSekolah } from './remaja-sekolah.ts'

/** Every scene of the discrimination drill, in our own words. */
export const assertiveScenes: readonly AssertiveScene[] = [
  ...anakSekolah,
  ...anakSekitar,
  ...remajaSekolah,
  ...remajaSekitar,
  ...dewasaKerja,
  ...dewasaSekitar,
]

export function assertiveScenesFor(band: AgeBand): readonly AssertiveScene[] {
  return assertiveScenes.filter((scene) => scene.band === band)
}

/** The scene of an id, or null when it has since left the bank: an old practice still shows its id. */
export function findAssertiveScene(id: string): AssertiveScene | null {
  return assertiveScenes.find((scene) => scene.id === id) ?? null
}
