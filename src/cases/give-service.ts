import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import type { CaseFile } from './case-file.ts'
import { openRow, sealRow } from './case-keys.ts'
import { touchCase } from './case.store.ts'
import type { SealedService } from './sealed-shapes.ts'
import { insertService, servicesOf, type StoredService } from './service.store.ts'
import { tellTeam } from './tell-team.ts'

export type ServiceInput = SealedService &
  Readonly<{ service: string; givenOn: string; minutes: number | null; mode: string | null }>
export type OpenService = StoredService & SealedService

export async function readServices(scope: AccountScope, file: CaseFile): Promise<OpenService[]> {
  return (await servicesOf(scope, file.head.id)).map((row) => ({
    ...row,
    ...(row.sealed ? openRow(file.keys.of(row.keyVersion), 'service', row.id, row.sealed) : {}),
  }))
}

export async function giveService(scope: AccountScope, file: CaseFile, input: ServiceInput): Promise<void> {
  const { service, givenOn, minutes, mode, ...words } = input
  const id = newOrderedId<'service'>(scope.now.getTime())
  await insertService(scope, {
    id,
    caseId: file.head.id,
    service,
    givenOn,
    givenBy: scope.actor.accountId,
    minutes,
    mode,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, 'service', id, words),
  })
  await touchCase(scope, file.head.id)
  await tellTeam(scope, file.head.id, 'service', { service })
}
