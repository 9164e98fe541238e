import type { AgeBand } from '../i18n/catalogue.ts'
import type { AccountId, CaseId, DoorId, OfficeId, PlaceId, ReportId } from '../ids.ts'
import type { Actor } from '../db/scope.ts'
import type { PrivateKey, SealKey } from '../vault/index.ts'
import type { Audience } from './audience.ts'
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
/** The screen is in a client's hands: the one page this browser opens, and where its worker goes on afterwards. */
export type HandedOver = Readonly<{ to: string; back: string }>
export type Member = Readonly<{
  kind: 'account'
  stage: Stage
  officeId: OfficeId
  accountId: AccountId
  roles: readonly Role[]
  fullName: string
  sessionHash: Buffer
  keys: AccountKeys
  /** Set while this browser is handed over; the door then leads everywhere back there. */
  handed?: HandedOver
}>
/** A member as remembered from a moment ago: enough to seal their own words with, nothing that opens a file. */
export type Remembered = Omit<Member, 'keys'> & Readonly<{ keys: Pick<AccountKeys, 'symmetric'> }>
/** The keys of a client's place, by version. What is written now is sealed with the newest. */
export type PlaceKeys = Readonly<{
  placeId: PlaceId
  current: number
  newest: SealKey
  /** Throws when this door was never given that version. */
  of(version: number): SealKey
}>
export type FileState = 'open' | 'closed' | 'restricted'
/** Someone at home in their own place: the person a file is about, or one who cares for them. */
export type Client = Readonly<{
  kind: 'client'
  officeId: OfficeId
  caseId: CaseId
  placeId: PlaceId
  doorId: DoorId
  audience: Audience
  /** The age their words are written for. */
  band: AgeBand
  /** Whether the file is at work, closed, or held back because somebody asked that nothing be done with it. */
  fileState: FileState
  keys: PlaceKeys
  /** The private key of their door: what seals it again under a way in they choose. */
  privateKey: PrivateKey
  sessionHash: Buffer
}>
export type Visitor = Anyone | Reporter | Member | Client

/** The one who asks, as row-level security knows them. Halfway through signing in is nobody yet. */
export function actorOf(visitor: Visitor): Actor {
  switch (visitor.kind) {
    case 'anyone':
      return { kind: 'public', officeId: visitor.officeId }
    case 'reporter':
      return { kind: 'reporter', officeId: visitor.officeId, reportId: visitor.reportId }
    case 'client': {
      const { officeId, caseId, placeId, doorId, audience } = visitor
      return { kind: 'client', officeId, caseId, placeId, doorId, audience }
    }
    case 'account':
      return visitor.stage === 'full'
        ? { kind: 'account', officeId: visitor.officeId, accountId: visitor.accountId, roles: visitor.roles }
        : { kind: 'door', officeId: visitor.officeId }
  }
}
