import { asId } from '#src/platform/ids.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, isAnswer, type Answer } from '#src/platform/web/answer.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import { fileForPost, loadCase, type CaseFile, type CasePageData } from '#src/cases/index.ts'
import type { RunId } from './episode.ts'
import { loadRun, type OpenTechnique } from './load-run.ts'
import { openEpisode, type EpisodeBook } from './open-episode.ts'
import { findRun } from './run.store.ts'

export type TechniquePageData = Readonly<{ data: CasePageData; book: EpisodeBook; technique: OpenTechnique }>

/** Opens the file, the episode and the technique an address names, and writes down the read. */
export async function loadTechnique(
  scope: AccountScope,
  ctx: Ctx<Member>,
): Promise<TechniquePageData | Answer> {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const opened = await open(scope, ctx, data.file)
  return opened ? { data, ...opened } : absent()
}

/** The same for a post; null when it is not theirs or the file is read-only. */
export async function techniqueForPost(
  scope: AccountScope,
  ctx: Ctx<Member>,
): Promise<Readonly<{ file: CaseFile; book: EpisodeBook; technique: OpenTechnique }> | null> {
  const file = await fileForPost(scope, ctx)
  const opened = file && (await open(scope, ctx, file))
  return opened ? { file, ...opened } : null
}

async function open(scope: AccountScope, ctx: Ctx<Member>, file: CaseFile) {
  const id = asId<'run'>(ctx.params['run']) as RunId | null
  const stored = id && (await findRun(scope, file.head.id, id))
  const book = stored && (await openEpisode(scope, ctx.visitor, file, stored.episodeId))
  const technique = book && (await loadRun(scope, book, stored.id))
  return book && technique ? { book, technique } : null
}
