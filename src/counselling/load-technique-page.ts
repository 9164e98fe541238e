import { asId } from '#src/platform/ids.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, isAnswer, type Answer } from '#src/platform/web/answer.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import { fileForPost, loadCase, type CaseFile, type CasePageData } from '#src/cases/index.ts'
import type { RunId } from './episode.ts'
import { loadRun, type OpenTechnique } from './load-run.ts'
import { openEpisode, type EpisodeBook, type OpenRun } from './open-episode.ts'
import { episodeOfRun } from './run.store.ts'

export type TechniquePageData = Readonly<{ data: CasePageData; book: EpisodeBook; technique: OpenTechnique }>

/** Opens the file, the episode and the technique an address names, and writes down the read. */
export async function loadTechnique(
  scope: AccountScope,
  ctx: Ctx<Member>,
): Promise<TechniquePageData | Answer> {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const opened = await openTechnique(scope, ctx, data.file)
  return opened ? { data, ...opened } : absent()
}

/** The same for a post; null when it is not theirs or the file is read-only. */
export async function techniqueForPost(
  scope: AccountScope,
  ctx: Ctx<Member>,
): Promise<Readonly<{ file: CaseFile; book: EpisodeBook; technique: OpenTechnique }> | null> {
  const file = await fileForPost(scope, ctx)
  const opened = file && (await openTechnique(scope, ctx, file))
  return opened ? { file, ...opened } : null
}

/** The technique an address names, on a file that is open already. */
export async function openTechnique(scope: AccountScope, ctx: Ctx<Member>, file: CaseFile) {
  const opened = await openRunBook(scope, ctx, file)
  const technique = opened && (await loadRun(scope, opened.book, opened.run.id))
  return opened && technique ? { book: opened.book, technique } : null
}

/** The episode of the technique an address names, without what only its gates look at. */
export async function openRunBook(
  scope: AccountScope,
  ctx: Ctx<Member>,
  file: CaseFile,
): Promise<Readonly<{ book: EpisodeBook; run: OpenRun }> | null> {
  const id = asId<'run'>(ctx.params['run']) as RunId | null
  const episodeId = id && (await episodeOfRun(scope, file.head.id, id))
  const book = episodeId && (await openEpisode(scope, ctx.visitor, file, episodeId))
  const run = book && book.runs.find((one) => one.id === id)
  return book && run ? { book, run } : null
}
