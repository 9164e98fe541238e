import { record } from '#src/platform/audit/record.ts'
import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { nameOf } from '#src/cases/index.ts'
import { findAccount } from '#src/people/index.ts'
import { agreementHash, agreementText, agreementTextVersion } from './agreement-text.ts'
import {
  insertAgreement,
  insertSignature,
  revokeAgreement,
  type AgreementKind,
  type Signer,
  type SignMeans,
} from './agreement.store.ts'
import { bandOn } from './age.ts'
import type { RunId } from './episode.ts'
import type { EpisodeBook, OpenAgreement } from './open-episode.ts'
import { seal } from './seal.ts'

export type AgreementPlan = Readonly<{
  kind: AgreementKind
  runId: RunId | null
  lang: Lang
  lines: readonly string[]
  stopSignal?: string | undefined
  reviewOn: string | null
}>

/** The text as it would be made now. It differs from a signed one once its content has changed. */
async function draftAgreement(
  scope: AccountScope,
  book: EpisodeBook,
  plan: AgreementPlan,
): Promise<readonly string[]> {
  const lead = await findAccount(scope, book.episode.leadId)
  const { identity } = book.file
  return agreementText({
    kind: plan.kind,
    lang: plan.lang,
    band: bandOn(identity.birthDate, dayOf(scope.now)),
    clientName: identity.alias ?? nameOf(book.file),
    counsellorName: lead?.fullName ?? '',
    lines: plan.lines,
    stopSignal: plan.stopSignal,
    employerBlind: book.episode.kind === 'workplace',
    reviewOn: plan.reviewOn && formatDate(plan.reviewOn, plan.lang),
  })
}

/** Whether an agreement would read otherwise were it made now; asked in the language it was made in. */
export async function hasMovedOn(
  scope: AccountScope,
  book: EpisodeBook,
  agreement: OpenAgreement,
  planIn: (lang: Lang) => AgreementPlan,
): Promise<boolean> {
  const draft = await draftAgreement(scope, book, planIn(agreement.lang))
  return draft.join('\n') !== agreement.paragraphs.join('\n')
}

/** Lays down the text as a new version. Older versions and what was signed under them stay as they are. */
export async function makeAgreement(
  scope: AccountScope,
  book: EpisodeBook,
  plan: AgreementPlan,
): Promise<boolean> {
  const paragraphs = await draftAgreement(scope, book, plan)
  const version = (newestAgreement(book, plan)?.version ?? 0) + 1
  const id = newOrderedId<'agreement'>(scope.now.getTime())
  try {
    await insertAgreement(scope, {
      id,
      caseId: book.episode.caseId,
      episodeId: book.episode.id,
      runId: plan.runId,
      kind: plan.kind,
      version,
      textVersion: agreementTextVersion,
      lang: plan.lang,
      hash: agreementHash(paragraphs, version),
      reviewOn: plan.reviewOn,
      placeVersion: book.place.current,
      sealed: seal(book.place.newest, 'agreement', id, { paragraphs }),
    })
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
  await told(scope, book, 'counselling.agreement_made', { kind: plan.kind, version })
  return true
}

export function newestAgreement(
  book: Pick<EpisodeBook, 'agreements'>,
  of: Pick<AgreementPlan, 'kind' | 'runId'>,
): OpenAgreement | null {
  return book.agreements.find((one) => one.kind === of.kind && one.runId === of.runId) ?? null
}

/** False when the text no longer is what its fingerprint says. */
export function isWhole(agreement: OpenAgreement): boolean {
  return agreementHash(agreement.paragraphs, agreement.version).equals(agreement.hash)
}

export type SignInput = Readonly<{
  signer: Signer
  means: SignMeans
  name: string
  strokes?: string | undefined
  documentId?: string | undefined
  note?: string | undefined
}>
export type Signed = 'signed' | 'already' | 'revoked' | 'broken'

/** Records a yes to exactly this text: its hash goes with the signature. */
export async function signAgreement(
  scope: AccountScope,
  book: EpisodeBook,
  agreement: OpenAgreement,
  input: SignInput,
): Promise<Signed> {
  if (agreement.revokedAt) return 'revoked'
  if (!isWhole(agreement)) return 'broken'
  if (agreement.signatures.some((one) => one.signer === input.signer)) return 'already'
  const { signer, means, ...words } = input
  const id = newOrderedId<'signature'>(scope.now.getTime())
  try {
    await insertSignature(scope, book.episode.caseId, {
      id,
      agreementId: agreement.id,
      signer,
      means,
      hash: agreement.hash,
      placeVersion: book.place.current,
      sealed: seal(book.place.newest, 'signature', id, words),
    })
  } catch (error) {
    if (isDuplicate(error)) return 'already'
    throw error
  }
  await told(scope, book, 'counselling.agreement_signed', { signer, means, version: agreement.version })
  return 'signed'
}

/** The right to stop, recorded by staff at the client's word. Nothing else ends by it. */
export async function stopAgreement(
  scope: AccountScope,
  book: EpisodeBook,
  agreement: OpenAgreement,
): Promise<boolean> {
  const done = await revokeAgreement(scope, agreement.id, 'client')
  if (done) await told(scope, book, 'counselling.agreement_revoked', { kind: agreement.kind })
  return done
}

async function told(
  scope: AccountScope,
  book: EpisodeBook,
  action: string,
  facts: Readonly<Record<string, string | number>>,
): Promise<void> {
  await record(scope, { action, subjectKind: 'case', subjectId: book.episode.caseId, facts })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
}
