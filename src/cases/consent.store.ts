import type { ConsentPurpose, LegalBasis } from '#content/codes/consent.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { ConsentAnswer, ConsentFacts, ConsentGiver } from './consent.ts'

export type ConsentId = Id<'consent'>
export type StoredConsent = ConsentFacts &
  Readonly<{
    id: ConsentId
    textVersion: string
    lang: string
    recordedBy: AccountId | null
    replaces: ConsentId | null
    keyVersion: number
    sealed: Buffer | null
  }>
export type NewConsent = Omit<StoredConsent, 'recordedAt' | 'recordedBy' | 'withdrawnAt'> &
  Readonly<{ caseId: CaseId }>

export async function insertConsent(scope: AccountScope, consent: NewConsent): Promise<void> {
  await scope.db
    .insertInto('cases.consent')
    .values({
      office_id: scope.actor.officeId,
      id: consent.id,
      case_id: consent.caseId,
      purpose: consent.purpose,
      legal_basis: consent.legalBasis,
      given_by: consent.givenBy,
      answer: consent.answer,
      text_version: consent.textVersion,
      lang: consent.lang,
      recorded_by: scope.actor.accountId,
      recorded_at: scope.now,
      valid_to: consent.validTo,
      replaces: consent.replaces,
      key_version: consent.keyVersion,
      sealed: consent.sealed,
    })
    .execute()
}

export async function consentsOf(scope: AccountScope, caseId: CaseId): Promise<StoredConsent[]> {
  const rows = await scope.db
    .selectFrom('cases.consent')
    .select([
      'id',
      'purpose',
      'legal_basis',
      'given_by',
      'answer',
      'text_version',
      'lang',
      'recorded_by',
      'recorded_at',
      'valid_to',
      'withdrawn_at',
      'replaces',
      'key_version',
      'sealed',
    ])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as ConsentId,
    purpose: row.purpose as ConsentPurpose,
    legalBasis: row.legal_basis as LegalBasis,
    givenBy: row.given_by as ConsentGiver,
    answer: (row.answer === 'withdrawn' ? 'refused' : row.answer) as ConsentAnswer,
    textVersion: row.text_version,
    lang: row.lang,
    recordedBy: row.recorded_by as AccountId | null,
    recordedAt: row.recorded_at,
    validTo: row.valid_to,
    withdrawnAt: row.withdrawn_at,
    replaces: row.replaces as ConsentId | null,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** The one thing that may change in a consent: that it was taken back, and when. */
export async function withdraw(
  scope: AccountScope,
  caseId: CaseId,
  id: ConsentId,
): Promise<ConsentPurpose | null> {
  const row = await scope.db
    .updateTable('cases.consent')
    .set({ withdrawn_at: scope.now })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .where('answer', '=', 'given')
    .returning('purpose')
    .executeTakeFirst()
  return row ? (row.purpose as ConsentPurpose) : null
}
