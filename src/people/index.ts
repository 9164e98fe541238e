export type { Account, AccountStatus, Away, Colleague } from './account.ts'
export { colleagues, findAccount, listAccounts, publicKeysOf, staffNames } from './account.store.ts'
export { prepareAccountSecrets } from './account-keys.ts'
export type { AccountSecrets } from './account-keys.ts'
export { activateAccount, enrolTotp } from './activate-account.ts'
export { addAccount } from './add-account.ts'
export type { NewAccount } from './add-account.ts'
export { findMember, findVisitor } from './find-visitor.ts'
export type { VisitorParts } from './find-visitor.ts'
export { makeOffice } from './make-office.ts'
export type { MadeOffice, NewOffice } from './make-office.ts'
export { isOpenNow, nextOpening, officeHours, weekdays } from './office.ts'
export type { Office, OpeningHours, Weekday } from './office.ts'
export { linesOf } from './office-lines.ts'
export { officeOf, theOffice } from './office.store.ts'
export {
  currentIntakeKey,
  intakeDoorsOpen,
  KeyNotHeld,
  openIntakeKey,
  openSearchKey,
  recoveryPublicKey,
} from './office-keys.ts'
export { frontDoor } from './front-door.ts'
export type { FrontDoor } from './front-door.ts'
export { giveKeys, waitingForKeys } from './give-keys.ts'
export type { WaitingForKeys } from './give-keys.ts'
export type { OfficeKeyId } from './office-key.store.ts'
export { insertTurn, onCallNow, someoneOnCall } from './on-call.store.ts'
export type { OnCallTurn } from './on-call.store.ts'
export { openSession, sessionCookie } from './open-session.ts'
export { peoplePages } from './pages.ts'
export { districtsOf } from './regions.ts'
export { claimTry, releaseTry } from './failed-try.store.ts'
export { perAccount, perCaller } from './slow-down.ts'
export { sweepSignIn } from './sweep-sign-in.ts'
export type { Authority, InstitutionFacts } from './institution.ts'
export { insertInstitution, institutions } from './institution.store.ts'
export type { Institution, InstitutionId } from './institution.store.ts'
export { roleNames } from './role-words.ts'
export { competenciesOf, insertCompetency } from './competency.store.ts'
export type { CompetencyId, StoredCompetency } from './competency.store.ts'

export type { CompetencyCode } from './competency.ts'
