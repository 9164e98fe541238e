import type { AccountId, OfficeId, ReportId } from '../ids.ts'
import type { Actor } from '../db/scope.ts'
import type { PrivateKey, SealKey } from '../vault/index.ts'
import type { Role } from './roles.ts'

/** How far someone has come in signing in: password given, first sign-in to finish, or in. */
export type Stage = 'second_step' | 'enrol' | 'full'

/** Keys that exist only while a request of this person runs. */
export type AccountKeys = Readonly<{ privateKey: PrivateKey; symmetric: SealKey }>

export type Anyone = Readonly<{ kind: 'anyone'; officeId: OfficeId | null }>
export type Reporter = Readonly<{
  kind: 'reporter'
  officeId: OfficeId
  reportId: ReportId
  sessionHash: Buffer
  reportKey: SealKey
}>
export type Member = Readonly<{
  kind: 'account'
  stage: Stage
  officeId: OfficeId
  accountId: AccountId
  roles: readonly Role[]
  fullName: string
  sessionHash: Buffer
  keys: AccountKeys
}>
export type Visitor = Anyone | Reporter | Member

/** The one who asks, as row-level security knows them. Halfway through signing in is nobody yet. */
export function actorOf(visitor: Visitor): Actor {
  switch (visitor.kind) {
    case 'anyone':
      return { kind: 'public', officeId: visitor.officeId }
    case 'reporter':
      return { kind: 'reporter', officeId: visitor.officeId, reportId: visitor.reportId }
    case 'account':
      return visitor.stage === 'full'
        ? { kind: 'account', officeId: visitor.officeId, accountId: visitor.accountId, roles: visitor.roles }
        : { kind: 'door', officeId: visitor.officeId }
  }
}
