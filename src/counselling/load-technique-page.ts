import { asId } from '#src/platform/ids.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, isAnswer, type Answer } from '#src/platform/web/answer.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import { fileForPost, loadCase, whyReadOnly, type CaseFile, type CasePageData } from '#src/cases/index.ts'
import { competenciesOf } from '#src/people/index.ts'
import type { RunId } from './episode.ts'
import { loadRun, type OpenTechnique } from './load-run.ts'
import { openEpisode, type EpisodeBook, type OpenRun } from './open-episode.ts'
import { whoHindersNow, type Obstacle } from './protocols/may-begin.ts'
import { episodeOfRun } from './run.store.ts'

export type TechniquePageData = Readonly<{
  data: CasePageData
  book: EpisodeBook
  technique: OpenTechnique
  /** What keeps this visitor from running it (practice.md §22); empty for whoever may. */
  hinders: readonly Obstacle[]
}>
export type TechniqueForPost = Readonly<{ file: CaseFile; book: EpisodeBook; technique: OpenTechnique }>

/** Opens the file, the episode and the technique an address names, and writes down the read. */
export async function loadTechnique(
  scope: AccountScope,
  ctx: Ctx<Member>,
): Promise<TechniquePageData | Answer> {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const opened = await openTechnique(scope, ctx, data.file)
  if (!opened) return absent()
  return { data, ...opened, hinders: await hindersNow(scope, ctx.visitor, opened.technique) }
}

/** Whether the technique still runs on a file that is open: whoever may act on it at all may do so now. */
export function stillRuns({ data, technique }: Pick<TechniquePageData, 'data' | 'technique'>): boolean {
  return whyReadOnly(data.file.head) === null && technique.run.endedOn === null
}

/** Whether this visitor may go on with it: what they may not do is not offered to them. */
export function mayGoOn(loaded: Pick<TechniquePageData, 'data' | 'technique' | 'hinders'>): boolean {
  return stillRuns(loaded) && loaded.hinders.length === 0
}

/**
 * The same for a post; null when it is not theirs, when the file is read-only, or when they may not run it. Stopping,
 * asking and answering as a second person are open to everybody of the team: `anybody`.
 */
export async function techniqueForPost(
  scope: AccountScope,
  ctx: Ctx<Member>,
  who: 'runner' | 'anybody' = 'runner',
): Promise<TechniqueForPost | null> {
  const file = await fileForPost(scope, ctx)
  const opened = file && (await openTechnique(scope, ctx, file))
  if (!opened) return null
  const may = who === 'anybody' || (await hindersNow(scope, ctx.visitor, opened.technique)).length === 0
  return may ? { file, ...opened } : null
}

/** Who may begin a technique and who may go on with it is one question (practice.md §22). */
async function hindersNow(
  scope: AccountScope,
  member: Pick<Member, 'accountId' | 'roles'>,
  { protocol, facts }: Pick<OpenTechnique, 'protocol' | 'facts'>,
): Promise<readonly Obstacle[]> {
  const competencies = await competenciesOf(scope, member.accountId)
  return whoHindersNow(protocol, { roles: member.roles, competencies }, facts)
}

/** The technique an address names, on a file that is open already. */
export async function openTechnique(scope: AccountScope, ctx: Ctx<Member>, file: CaseFile) {
  const opened = await openRunBook(scope, ctx, file)
  const technique = opened && (await loadRun(scope, opened.book, opened.run.id))
  return opened && technique ? { book: opened.book, technique } : null
}

/** The same for whoever may run it; null for anybody else. */
export async function openToRun(scope: AccountScope, ctx: Ctx<Member>, file: CaseFile) {
  const opened = await openTechnique(scope, ctx, file)
  return opened && (await hindersNow(scope, ctx.visitor, opened.technique)).length === 0 ? opened : null
}

/** The episode of the technique an address names, without what only its gates look at. */
async function openRunBook(
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
