import type { Client, Member } from '#src/platform/access/visitor.ts'
import type { AccountScope, ClientScope, Scope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { CaseFile } from '#src/cases/index.ts'
import { placeKeys, type PlaceKeys } from '#src/portal/index.ts'
import { isOpen, type EpisodeId } from '../episode.ts'
import { episodesOf } from '../episode.store.ts'
import type { StoredDrawing } from './drawing.store.ts'
import { mayWorkOn } from './may-draw.ts'

/** Where somebody sits to draw: beside a counsellor, or at home in their own place. The keys are the child's. */
export type Desk = Readonly<{
  scope: Scope
  caseId: CaseId
  episodeId: EpisodeId | null
  /** Whether what is drawn and told is theirs to write here; others look. */
  works: (drawing: Pick<StoredDrawing, 'madeBy' | 'byClient'>) => boolean
  keys: PlaceKeys
}>

export async function staffDesk(scope: AccountScope, member: Member, file: CaseFile): Promise<Desk> {
  const episodes = await episodesOf(scope, file.head.id)
  const leads = episodes.some((one) => one.leadId === member.accountId)
  return {
    scope,
    caseId: file.head.id,
    episodeId: episodes.find(isOpen)?.id ?? null,
    works: (drawing) => mayWorkOn(drawing, member, leads),
    keys: await placeKeys(scope, member, file, 'client'),
  }
}

export function ownDesk(scope: ClientScope, visitor: Client): Desk {
  const works: Desk['works'] = (drawing) => drawing.byClient
  return { scope, caseId: visitor.caseId, episodeId: null, works, keys: visitor.keys }
}
