import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { absent, isAnswer, type Answer } from '#src/platform/web/answer.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import { whyReadOnly, type CaseFile } from '#src/cases/index.ts'
import { bandOn } from '../age.ts'
import type { OpenTechnique } from '../load-run.ts'
import { loadTechnique, openToRun, techniqueForPost, type TechniquePageData } from '../load-technique-page.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { ScreenName } from '../protocols/protocol.ts'
import { hasScreen } from './has-screen.ts'

export type ScreenData = TechniquePageData & Readonly<{ band: AgeBand; writable: boolean }>
export type Training = Readonly<{
  file: CaseFile
  book: EpisodeBook
  technique: OpenTechnique
  band: AgeBand
}>

/** A screen of a running technique; absent where the technique has none of the kind. */
export async function loadScreen(
  scope: AccountScope,
  ctx: Ctx<Member>,
  screen: ScreenName,
): Promise<ScreenData | Answer> {
  const loaded = await loadTechnique(scope, ctx)
  if (isAnswer(loaded)) return loaded
  if (!hasScreen(loaded.technique, screen)) return absent()
  const { file } = loaded.data
  return {
    ...loaded,
    band: bandOn(file.identity.birthDate, dayOf(scope.now)),
    writable:
      whyReadOnly(file.head) === null && loaded.technique.run.endedOn === null && loaded.hinders.length === 0,
  }
}

/** The same for a post; null when it is not theirs, read-only, or the technique has ended. */
export async function screenForPost(
  scope: AccountScope,
  ctx: Ctx<Member>,
  screen: ScreenName,
): Promise<Training | null> {
  const opened = await techniqueForPost(scope, ctx)
  if (!opened || opened.technique.run.endedOn || !hasScreen(opened.technique, screen)) return null
  return { ...opened, band: bandOn(opened.file.identity.birthDate, dayOf(scope.now)) }
}

/** The same for a form on a file that was opened already. */
export async function trainingOf(
  scope: AccountScope,
  ctx: Ctx<Member>,
  file: CaseFile,
  screen: ScreenName,
): Promise<Training | null> {
  const opened = await openToRun(scope, ctx, file)
  if (!opened || opened.technique.run.endedOn || !hasScreen(opened.technique, screen)) return null
  return { file, ...opened, band: bandOn(file.identity.birthDate, dayOf(scope.now)) }
}
