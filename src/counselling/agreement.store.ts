import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { EpisodeId, RunId } from './episode.ts'

export type AgreementId = Id<'agreement'>
export type AgreementKind = 'goals' | 'commitment'
export type Signer = 'client' | 'guardian' | 'counsellor'
export type SignMeans = 'finger' | 'thumbprint' | 'paper_photo' | 'spoken' | 'account'

export type StoredAgreement = Readonly<{
  id: AgreementId
  runId: RunId | null
  kind: AgreementKind
  version: number
  textVersion: string
  lang: Lang
  hash: Buffer
  madeBy: AccountId
  madeAt: Date
  reviewOn: string | null
  revokedAt: Date | null
  revokedBy: string | null
  placeVersion: number
  sealed: Buffer
}>
export type NewAgreement = Omit<StoredAgreement, 'madeBy' | 'madeAt' | 'revokedAt' | 'revokedBy'> &
  Readonly<{ caseId: CaseId; episodeId: EpisodeId }>
export type StoredSignature = Readonly<{
  id: Id<'signature'>
  agreementId: AgreementId
  signer: Signer
  means: SignMeans
  signedAt: Date
  witnessedBy: AccountId | null
  hash: Buffer
  placeVersion: number
  sealed: Buffer
}>

/** A duplicate key means somebody else made this version first. */
export async function insertAgreement(scope: AccountScope, agreement: NewAgreement): Promise<void> {
  await scope.db
    .insertInto('counselling.agreement')
    .values({
      office_id: scope.actor.officeId,
      id: agreement.id,
      case_id: agreement.caseId,
      episode_id: agreement.episodeId,
      run_id: agreement.runId,
      kind: agreement.kind,
      version: agreement.version,
      text_version: agreement.textVersion,
      lang: agreement.lang,
      hash: agreement.hash,
      made_by: scope.actor.accountId,
      made_at: scope.now,
      review_on: agreement.reviewOn,
      place_version: agreement.placeVersion,
      sealed: agreement.sealed,
    })
    .execute()
}

/** Agreements of an episode, newest version first. */
export async function agreementsOf(scope: Scope, episodeId: EpisodeId): Promise<StoredAgreement[]> {
  const rows = await scope.db
    .selectFrom('counselling.agreement')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('episode_id', '=', episodeId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as AgreementId,
    runId: row.run_id as RunId | null,
    kind: row.kind as AgreementKind,
    version: row.version,
    textVersion: row.text_version,
    lang: row.lang === 'en' ? 'en' : 'id',
    hash: row.hash,
    madeBy: row.made_by as AccountId,
    madeAt: row.made_at,
    reviewOn: row.review_on,
    revokedAt: row.revoked_at,
    revokedBy: row.revoked_by,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

/** A duplicate key means this person has signed this version already. */
export async function insertSignature(
  scope: Scope,
  caseId: CaseId,
  signature: Omit<StoredSignature, 'signedAt' | 'witnessedBy'>,
): Promise<void> {
  const { actor } = scope
  if (!actor.officeId) throw new Error('A signature belongs to an office.')
  await scope.db
    .insertInto('counselling.signature')
    .values({
      office_id: actor.officeId,
      id: signature.id,
      case_id: caseId,
      agreement_id: signature.agreementId,
      signer: signature.signer,
      means: signature.means,
      signed_at: scope.now,
      witnessed_by: actor.kind === 'account' ? actor.accountId : null,
      hash: signature.hash,
      place_version: signature.placeVersion,
      sealed: signature.sealed,
    })
    .execute()
}

export async function signaturesOf(
  scope: Scope,
  agreements: readonly AgreementId[],
): Promise<StoredSignature[]> {
  if (agreements.length === 0) return []
  const rows = await scope.db
    .selectFrom('counselling.signature')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('agreement_id', 'in', [...agreements])
    .orderBy('signed_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'signature'>,
    agreementId: row.agreement_id as AgreementId,
    signer: row.signer as Signer,
    means: row.means as SignMeans,
    signedAt: row.signed_at,
    witnessedBy: row.witnessed_by as AccountId | null,
    hash: row.hash,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

/** The right to stop: takes an agreement back. False when it was taken back before. */
export async function revokeAgreement(scope: Scope, id: AgreementId, by: string): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.agreement')
    .set({ revoked_at: scope.now, revoked_by: by })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
