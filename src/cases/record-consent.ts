import type { AccountScope } from '#src/platform/db/scope.ts'
import { keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import { endOfDay } from '#src/platform/i18n/zone.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import type { CaseFile } from './case-file.ts'
import { openRow, sealRow } from './case-keys.ts'
import type { ConsentFacts } from './consent.ts'
import { consentsOf, insertConsent, withdraw, type ConsentId, type StoredConsent } from './consent.store.ts'
import type { SealedConsent } from './sealed-shapes.ts'
import { tellTeam } from './tell-team.ts'

/** The words a person is read before they answer are a text with a version of its own. */
const consentTextVersion = '2026-11'

export type ConsentInput = Pick<ConsentFacts, 'purpose' | 'legalBasis' | 'givenBy' | 'answer' | 'validTo'> &
  SealedConsent &
  Readonly<{ lang: string }>
export type OpenConsent = StoredConsent & SealedConsent

export async function readConsents(scope: AccountScope, file: CaseFile): Promise<OpenConsent[]> {
  return (await consentsOf(scope, file.head.id)).map((row) => ({
    ...row,
    ...(row.sealed ? openRow(file.keys.of(row.keyVersion), 'consent', row.id, row.sealed) : {}),
  }))
}

/** Records an answer beside the older ones; the one it replaces is named and stays as it was. */
export async function recordConsent(
  scope: AccountScope,
  file: CaseFile,
  input: ConsentInput,
): Promise<ConsentId> {
  const { purpose, legalBasis, givenBy, answer, validTo, lang, ...words } = input
  const id = newOrderedId<'consent'>(scope.now.getTime())
  const before = (await consentsOf(scope, file.head.id)).find(
    (one) => one.purpose === purpose && one.givenBy === givenBy,
  )
  await insertConsent(scope, {
    id,
    caseId: file.head.id,
    purpose,
    legalBasis,
    givenBy,
    answer,
    validTo,
    lang,
    textVersion: consentTextVersion,
    replaces: before?.id ?? null,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, 'consent', id, words),
  })
  await moveReview(scope, file)
  await tellTeam(scope, file.head.id, 'consent', { purpose, answer, givenBy })
  return id
}

/** The review is promised for the first day on which a standing consent runs out. */
async function moveReview(scope: AccountScope, file: CaseFile): Promise<void> {
  const all = await consentsOf(scope, file.head.id)
  const replaced = new Set(all.map((one) => one.replaces))
  const ends = all
    .flatMap((one) => (one.validTo && !one.withdrawnAt && !replaced.has(one.id) ? [one.validTo] : []))
    .toSorted()
  const [first] = ends
  if (first)
    await promiseAgain(scope, {
      kind: 'case.consent_review',
      subjectId: file.head.id,
      dueAt: endOfDay(first),
    })
  else await keep(scope, 'case.consent_review', file.head.id)
}

/** Takes a consent back from this moment on. False when there was none to take back. */
export async function withdrawConsent(scope: AccountScope, file: CaseFile, id: ConsentId): Promise<boolean> {
  const purpose = await withdraw(scope, file.head.id, id)
  if (!purpose) return false
  await moveReview(scope, file)
  await tellTeam(scope, file.head.id, 'consent_withdrawn', { purpose })
  return true
}
