import type { Client, Member } from '#src/platform/access/visitor.ts'
import type { AccountScope, ClientScope, Scope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { CaseFile } from '#src/cases/index.ts'
import { placeKeys, type PlaceKeys } from '#src/portal/index.ts'
import { isOpen, type EpisodeId } from '../episode.ts'
import { episodesOf } from '../episode.store.ts'

/** Where somebody sits to draw: beside a counsellor, or at home in their own place. The keys are the child's. */
export type Desk = Readonly<{
  scope: Scope
  caseId: CaseId
  episodeId: EpisodeId | null
  keys: PlaceKeys
}>

export async function staffDesk(scope: AccountScope, member: Member, file: CaseFile): Promise<Desk> {
  const episode = (await episodesOf(scope, file.head.id)).find(isOpen)
  return {
    scope,
    caseId: file.head.id,
    episodeId: episode?.id ?? null,
    keys: await placeKeys(scope, member, file, 'client'),
  }
}

export function ownDesk(scope: ClientScope, visitor: Client): Desk {
  return { scope, caseId: visitor.caseId, episodeId: null, keys: visitor.keys }
}
