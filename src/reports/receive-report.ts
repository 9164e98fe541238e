import { record } from '#src/platform/audit/record.ts'
import { promiseAll } from '#src/platform/clock/promise.store.ts'
import { dueAfter, triageWithin } from '#src/platform/clock/promise.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import type { Received } from '#src/platform/files/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newId, newNumber, type AccountId, type OfficeId, type ReportId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import {
  grantKey,
  newSealKey,
  sealJson,
  unwrapKey,
  wrapKey,
  type PublicKey,
  type ReporterKeys,
  type SealKey,
} from '#src/platform/vault/index.ts'
import {
  currentIntakeKey,
  intakeDoorsOpen,
  officeOf,
  recoveryPublicKey,
  staffNames,
  type FrontDoor,
} from '#src/people/index.ts'
import { exclusionsFor, type NamedPerson } from './exclusions.ts'
import { insertFiles, type NewFile } from './file.store.ts'
import { firstReplyWithin } from './first-reply.ts'
import { factsOf, personsOf, type ReportFacts } from './report-facts.ts'
import { sealFile } from './report-files.ts'
import { formOf } from './form-of.ts'
import type { ReportAnswers, ReportKind } from './report-form.ts'
import { sealedAt } from './report-key.ts'
import { insertExclusions, institutionNamed } from './report-exclusion.store.ts'
import { insertPersons, type NewPerson } from './report-person.store.ts'
import { insertGrants, insertReport } from './report.store.ts'
import { urgencyOf } from './urgency-of-report.ts'
import { claimWayBack, insertWayBack } from './way-back.store.ts'

/** The public keys a report is sealed to, and the day at the office. */
export type DoorKeys = Readonly<{
  officeId: OfficeId
  intake: { readonly id: string; readonly publicKey: PublicKey }
  recovery: PublicKey | null
  today: string
}>

/** Reads the door's keys; null while the office may not take reports in yet. */
export async function doorKeys(scope: Scope): Promise<DoorKeys | null> {
  if (!scope.actor.officeId || !(await intakeDoorsOpen(scope))) return null
  const [intake, recovery, office] = [
    await currentIntakeKey(scope),
    await recoveryPublicKey(scope),
    await officeOf(scope),
  ]
  return { officeId: scope.actor.officeId, intake, recovery, today: dayOf(scope.now, office.timezone) }
}

/** The same from what this process remembers of the door. */
export function doorKeysAt({ office, intake }: FrontDoor, now: Date): DoorKeys | null {
  if (!intake) return null
  return {
    officeId: office.id,
    intake,
    recovery: office.recoveryPublicKey,
    today: dayOf(now, office.timezone),
  }
}

export type HandIn = Readonly<{
  kind: ReportKind
  /** A code of content/codes/work.ts `channels`; `web` for the public form. */
  channel: string
  lang: Lang
  answers: Partial<ReportAnswers>
  /** What the reporter's words or nickname give: see `reporterKeys`. */
  wayBack: ReporterKeys
  files?: readonly Received[]
}>

/** A report sealed and ready to be written. Nothing in it but `named` tells what somebody wrote, and that is never stored. */
export type PreparedReport = Readonly<{
  id: ReportId
  officeId: OfficeId
  key: SealKey
  kind: ReportKind
  channel: string
  lang: Lang
  today: string
  facts: ReportFacts
  urgency: Urgency
  reasons: readonly string[]
  sealed: Buffer
  persons: readonly NewPerson[]
  grants: readonly { holder: 'intake' | 'recovery'; holderId: string; sealed: Buffer }[]
  wayBack: { lookupId: string; sealedKey: Buffer; reporterKey: SealKey }
  files: readonly NewFile[]
  named: { people: readonly NamedPerson[]; keepFrom: string | undefined; institution: string | undefined }
}>

/** The answers as they are sealed; persons lie in rows of their own. */
export type SealedAnswers = {
  readonly version: number
  readonly answers: Omit<Partial<ReportAnswers>, 'harmed' | 'reported' | 'witnesses'>
}

/** Seals everything, outside any transaction: two HPKE seals of a key, the rest under that key. */
export async function prepareReport(keys: DoorKeys, handIn: HandIn): Promise<PreparedReport> {
  const id = newId<'report'>()
  const key = newSealKey()
  const { answers, wayBack } = handIn
  const { harmed: _harmed, reported: _reported, witnesses: _witnesses, ...kept } = answers
  const content: SealedAnswers = { version: formOf(handIn.kind).version, answers: kept }
  const persons = personsOf(answers)
  const { urgency, reasons } = urgencyOf(answers)
  const about = { fromReporter: true, messageId: null, addedOn: keys.today }
  return {
    id,
    officeId: keys.officeId,
    key,
    kind: handIn.kind,
    channel: handIn.channel,
    lang: handIn.lang,
    today: keys.today,
    facts: factsOf(answers),
    urgency,
    reasons,
    sealed: sealJson(key, sealedAt.report(id), content),
    persons: persons.map(({ sealed, ...one }) => {
      const personId = newId<'report_person'>()
      return { ...one, id: personId, sealed: sealJson(key, sealedAt.person(personId), sealed) }
    }),
    grants: await grantsFor(keys, id, key),
    wayBack: { ...wayBack, sealedKey: wrapKey(wayBack.reporterKey, sealedAt.wayBack(id, 'code'), key) },
    files: await Promise.all((handIn.files ?? []).map((file) => sealFile(key, file, about))),
    named: {
      people: persons.flatMap((one) =>
        one.sealed.name && one.side !== 'reporter' ? [{ name: one.sealed.name }] : [],
      ),
      keepFrom: answers.keepFrom,
      institution: answers.institution,
    },
  }
}

async function grantsFor(keys: DoorKeys, id: ReportId, key: SealKey): Promise<PreparedReport['grants']> {
  const [intake, recovery] = await Promise.all([
    grantKey(keys.intake.publicKey, sealedAt.grant(id, 'intake'), key),
    keys.recovery ? grantKey(keys.recovery, sealedAt.grant(id, 'recovery'), key) : null,
  ])
  const own = { holder: 'intake', holderId: keys.intake.id, sealed: intake } as const
  return recovery ? [own, { holder: 'recovery', holderId: 'office', sealed: recovery }] : [own]
}

export type Receipt = Readonly<{ reportId: ReportId; key: SealKey; lookupId: string; first: boolean }>

/**
 * Writes a prepared report, whole or not at all. The look-up id decides whether it is new: the same words sent
 * again give the report they already belong to, and nothing is written. `enteredBy` is the worker who wrote it
 * down for somebody.
 * @throws VaultError `wrongKeyOrPlace` when somebody sends another's look-up id with a key of their own.
 */
export async function receiveReport(
  scope: Scope,
  prepared: PreparedReport,
  enteredBy: AccountId | null = null,
): Promise<Receipt> {
  const { id, officeId, wayBack } = prepared
  const before = await claimWayBack(scope, officeId, wayBack.lookupId)
  if (before) {
    const key = unwrapKey(
      wayBack.reporterKey,
      sealedAt.wayBack(before.reportId, before.kind),
      before.sealedKey,
    )
    return { reportId: before.reportId, key, lookupId: wayBack.lookupId, first: false }
  }
  const named = prepared.named.institution
  const institution = named ? await institutionNamed(scope, officeId, named) : null
  await insertReport(scope, {
    ...prepared,
    number: newNumber('L', 8),
    receivedOn: prepared.today,
    formVersion: formOf(prepared.kind).version,
    enteredBy,
    institutionId: institution?.id ?? null,
    regionCode: institution?.districtCode ?? null,
    urgencyReasons: prepared.reasons,
  })
  await insertPersons(scope, officeId, id, prepared.persons)
  await insertGrants(scope, officeId, id, prepared.grants)
  await insertWayBack(scope, officeId, id, {
    lookupId: wayBack.lookupId,
    kind: 'code',
    sealedKey: wayBack.sealedKey,
  })
  await insertFiles(scope, officeId, id, prepared.files)
  await makePromises(scope, prepared)
  await announce(scope, prepared)
  // Last: a worker who writes down a report that names them is kept from it from here on.
  const { people, keepFrom } = prepared.named
  if (people.length > 0 || keepFrom)
    await insertExclusions(scope, officeId, id, exclusionsFor(people, keepFrom, await staffNames(scope)))
  return { reportId: id, key: prepared.key, lookupId: wayBack.lookupId, first: true }
}

async function makePromises(scope: Scope, { id, urgency }: PreparedReport): Promise<void> {
  await promiseAll(scope, [
    {
      kind: 'report.triage',
      subjectId: id,
      dueAt: dueAfter(scope.now, triageWithin[urgency]),
      role: 'intake',
    },
    {
      kind: 'report.first_reply',
      subjectId: id,
      dueAt: dueAfter(scope.now, firstReplyWithin[urgency]),
      role: 'intake',
    },
  ])
}

async function announce(scope: Scope, { id, urgency, kind, channel }: PreparedReport): Promise<void> {
  await tell(scope, {
    kind: 'report.received',
    subjectKind: 'report',
    subjectId: id,
    facts: { urgency, kind, channel },
  })
  await record(scope, {
    action: 'report.received',
    subjectKind: 'report',
    subjectId: id,
    facts: { urgency, kind, channel },
  })
  await knock(scope, 'reports', { subjectId: id })
  if (urgency === 'NOW') await knock(scope, 'bell', { subjectId: id })
}
