import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { competenciesOf } from '#src/people/index.ts'
import { isOpen, type RunId } from './episode.ts'
import { outsideFacts } from './load-run.ts'
import type { EpisodeBook } from './open-episode.ts'
import { whatHinders, whoHinders, type Answered, type Obstacle } from './protocols/may-begin.ts'
import type { Protocol } from './protocols/protocol.ts'
import { factsBefore } from './protocols/run-facts.ts'
import { insertRun } from './run.store.ts'
import { seal } from './seal.ts'

export type TechniqueChoice = Readonly<{
  reason: string
  alternatives: readonly string[]
  clientSays?: string | undefined
  asked: Answered
}>
export type Begun =
  | Readonly<{ ok: true; runId: RunId }>
  | Readonly<{ ok: false; obstacles: readonly Obstacle[] }>
  | Readonly<{ ok: false; obstacles: readonly []; why: 'runs_already' | 'closed' }>

/** Begins a technique in its newest version, to which it stays pinned. A person has chosen it, with a reason. */
export async function beginTechnique(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  protocol: Protocol,
  choice: TechniqueChoice,
): Promise<Begun> {
  const [first] = protocol.phases
  if (!isOpen(book.episode) || !first) return { ok: false, obstacles: [], why: 'closed' }
  const facts = factsBefore(await outsideFacts(scope, book))
  const competencies = await competenciesOf(scope, member.accountId)
  const obstacles = [
    ...whoHinders(protocol, { roles: member.roles, competencies }, facts),
    ...whatHinders(protocol, choice.asked, facts),
  ]
  if (obstacles.length > 0) return { ok: false, obstacles }
  const id = newOrderedId<'run'>(scope.now.getTime())
  try {
    await insertRun(scope, {
      id,
      caseId: book.episode.caseId,
      episodeId: book.episode.id,
      protocol: protocol.id,
      protocolVersion: protocol.version,
      phase: first.id,
      begunOn: dayOf(scope.now),
      keyVersion: book.file.keys.current,
      sealed: seal(book.file.keys.newest, 'run', id, choice),
    })
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, obstacles: [], why: 'runs_already' }
    throw error
  }
  await record(scope, {
    action: 'counselling.technique_begun',
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { protocol: protocol.id, version: protocol.version },
  })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
  return { ok: true, runId: id }
}
