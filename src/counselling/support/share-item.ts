import { record } from '#src/platform/audit/record.ts'
import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { openJson, sealJson } from '#src/platform/vault/index.ts'
import type { Audience, PlaceKeys } from '#src/portal/index.ts'
import type { Episode } from '../episode.ts'
import { supportAt } from './sealed.ts'
import { insertShared, takeBackShared, type SharedId, type SharedKind } from './shared.store.ts'
import type { StoredShared } from './shared.store.ts'

export type SealedShared = Readonly<{ words: string }>
export type Shared = Omit<StoredShared, 'placeVersion' | 'sealed'> & SealedShared
export type ShareInput = Readonly<{
  audience: Audience
  kind: SharedKind
  code: string | null
  words: string
}>

/** Lays something in somebody's own place. `keys` are those of that place. False when it stands there already. */
export async function shareItem(
  scope: AccountScope,
  keys: PlaceKeys,
  episode: Pick<Episode, 'id' | 'caseId'>,
  input: ShareInput,
): Promise<boolean> {
  const id: SharedId = newOrderedId<'shared_item'>(scope.now.getTime())
  const { words, ...facts } = input
  try {
    await insertShared(scope, {
      ...facts,
      id,
      caseId: episode.caseId,
      episodeId: episode.id,
      placeVersion: keys.current,
      sealed: sealJson(keys.newest, supportAt.shared(id), { words }),
    })
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
  await told(scope, episode.caseId, 'counselling.item_shared', facts)
  return true
}

/** False when it was taken back before. */
export async function takeBack(scope: AccountScope, caseId: CaseId, id: SharedId): Promise<boolean> {
  const item = await takeBackShared(scope, caseId, id)
  if (item) await told(scope, caseId, 'counselling.item_taken_back', item)
  return item !== null
}

/** Opens what was shared with the keys of the place it stands in. */
export function openShared(
  stored: readonly StoredShared[],
  keysOf: (audience: Audience) => Pick<PlaceKeys, 'of'>,
): readonly Shared[] {
  return stored.map(({ placeVersion, sealed, ...facts }) => ({
    ...facts,
    ...openJson<SealedShared>(keysOf(facts.audience).of(placeVersion), supportAt.shared(facts.id), sealed),
  }))
}

async function told(
  scope: AccountScope,
  caseId: CaseId,
  action: string,
  facts: Pick<ShareInput, 'audience' | 'kind' | 'code'>,
): Promise<void> {
  const { audience, kind, code } = facts
  await record(scope, { action, subjectKind: 'case', subjectId: caseId, facts: { audience, kind, code } })
  await knock(scope, 'counselling', { subjectId: caseId })
}
