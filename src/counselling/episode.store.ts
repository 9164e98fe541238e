import { sql, type Selectable } from 'kysely'
import type { CounsellingEpisode } from '#src/platform/db/schema.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { CbtPhase, EndReason, Episode, EpisodeId, EpisodeKind, Stage } from './episode.ts'

export type NewEpisode = Pick<
  Episode,
  'id' | 'caseId' | 'kind' | 'stage' | 'leadId' | 'openedOn' | 'reEntryOf'
>

export async function insertEpisode(scope: AccountScope, episode: NewEpisode): Promise<void> {
  await scope.db
    .insertInto('counselling.episode')
    .values({
      office_id: scope.actor.officeId,
      id: episode.id,
      case_id: episode.caseId,
      kind: episode.kind,
      stage: episode.stage,
      lead_id: episode.leadId,
      opened_on: episode.openedOn,
      opened_by: scope.actor.accountId,
      re_entry_of: episode.reEntryOf,
    })
    .execute()
}

/** Two who begin at the same moment wait for each other here, so that one file never has two open episodes. */
export async function holdBeginning(scope: AccountScope, caseId: CaseId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${caseId}|episode`}, 4023))`.execute(scope.db)
}

/** Episodes of a file, newest first. A client asks the same of their own file. */
export async function episodesOf(scope: Scope, caseId: CaseId): Promise<Episode[]> {
  const rows = await scope.db
    .selectFrom('counselling.episode')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('opened_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toEpisode)
}

type EpisodeChange = Partial<Pick<Episode, 'stage' | 'phase' | 'leadId' | 'closedOn' | 'endReason'>>

/** False when somebody else changed the episode in between. */
export async function changeEpisode(
  scope: AccountScope,
  episode: Pick<Episode, 'id' | 'caseId' | 'version'>,
  change: EpisodeChange,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.episode')
    .set({
      ...(change.stage ? { stage: change.stage } : {}),
      ...(change.phase ? { phase: change.phase } : {}),
      ...(change.leadId ? { lead_id: change.leadId } : {}),
      ...(change.closedOn !== undefined ? { closed_on: change.closedOn } : {}),
      ...(change.endReason !== undefined ? { close_reason: change.endReason } : {}),
      version: episode.version + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', episode.caseId)
    .where('id', '=', episode.id)
    .where('version', '=', episode.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

function toEpisode(row: Selectable<CounsellingEpisode>): Episode {
  return {
    id: row.id as EpisodeId,
    caseId: row.case_id as CaseId,
    kind: row.kind as EpisodeKind,
    stage: row.stage as Stage,
    phase: row.phase as CbtPhase,
    leadId: row.lead_id as AccountId,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    endReason: row.close_reason as EndReason | null,
    reEntryOf: row.re_entry_of as EpisodeId | null,
    version: row.version,
  }
}
