import { officeOf } from '#src/people/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Client, Member } from '#src/platform/access/visitor.ts'
import { keep, promise } from '#src/platform/clock/promise.store.ts'
import type { AccountScope, ClientScope, Scope } from '#src/platform/db/scope.ts'
import { newId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import {
  grantKey,
  newSealKey,
  openGrant,
  openJson,
  sealJson,
  VaultError,
  type Place,
  type PrivateKey,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { endOfDay } from '#src/cases/index.ts'
import {
  answerDay,
  complaintsAPage,
  mayComplainToday,
  mostInADay,
  type Complaint,
  type ComplaintId,
  type SealedComplaint,
} from './complaint.ts'
import type { SealedReply, StoredComplaint } from './complaint.ts'
import {
  complaintReaders,
  complaintsOf,
  insertComplaint,
  insertComplaintKeys,
  ownDoorKey,
  sentFromDoor,
  writeComplaintAnswer,
  type ComplaintKey,
} from './complaint.store.ts'
import { supportAt } from './sealed.ts'

/**
 * Carries a complaint past the counsellor: sealed to those who supervise and to the door of the writer, promised an
 * answer in three working days. The file of the writer shows nothing of it. Not sent when nobody could receive it, or
 * when as many as one day takes were sent already.
 */
export async function complain(
  scope: ClientScope,
  words: string,
): Promise<Readonly<{ id: ComplaintId; dueDay: string }> | 'nobody' | 'enough'> {
  const office = await officeOf(scope)
  if (!mayComplainToday(await sentFromDoor(scope, mostInADay), scope.now, office.timezone)) return 'enough'
  const readers = await complaintReaders(scope)
  const door = await ownDoorKey(scope)
  if (readers.length === 0 || !door) return 'nobody'
  const id: ComplaintId = newId<'complaint'>()
  const key = newSealKey()
  await insertComplaint(scope, {
    id,
    sealed: sealJson<SealedComplaint>(key, supportAt.complaint(id), { words }),
  })
  const keys: ComplaintKey[] = [
    {
      holder: 'door',
      holderId: scope.actor.doorId,
      sealed: await grantKey(door, supportAt.complaintKey(id, 'door'), key),
    },
  ]
  for (const reader of readers)
    keys.push({
      holder: 'account',
      holderId: reader.id,
      sealed: await grantKey(reader.publicKey, supportAt.complaintKey(id, 'account'), key),
    })
  await insertComplaintKeys(scope, id, keys)
  const dueDay = answerDay(scope.now, office)
  await promise(scope, {
    kind: 'counselling.complaint',
    subjectId: id,
    dueAt: endOfDay(dueDay),
    role: 'supervisor',
  })
  await record(scope, { action: 'complaint.sent', subjectKind: 'complaint', subjectId: id })
  await knock(scope, 'complaints')
  return { id, dueDay }
}

/** What this client wrote from their own door, and what they were answered. */
export function ownComplaints(scope: ClientScope, client: Client): Promise<readonly Complaint[]> {
  return readComplaints(scope, client.privateKey, 'door')
}

/**
 * One part of what waits for those who supervise, and of what was answered; `more` when another follows. Reading is
 * recorded for each one that opens.
 */
export async function complaintsFor(
  scope: AccountScope,
  member: Member,
  part: number,
): Promise<Readonly<{ complaints: readonly Complaint[]; more: boolean }>> {
  const from = (part - 1) * complaintsAPage
  const found = await readComplaints(scope, member.keys.privateKey, 'account', {
    from,
    limit: complaintsAPage + 1,
  })
  const all = found.slice(0, complaintsAPage)
  for (const one of all)
    if (one.words !== null && one.answeredAt === null)
      await record(scope, {
        action: 'read',
        subjectKind: 'complaint',
        subjectId: one.id,
        purpose: 'complaint',
      })
  return { complaints: all, more: found.length > complaintsAPage }
}

/** Answers in the writer's own place and keeps the promise. */
export async function answerComplaint(
  scope: AccountScope,
  member: Member,
  id: ComplaintId,
  words: string,
): Promise<'done' | 'overtaken' | 'closed_to_you'> {
  const [found] = await complaintsOf(scope, { only: id })
  if (!found?.key) return 'closed_to_you'
  const key = await openGrant(member.keys.privateKey, supportAt.complaintKey(id, 'account'), found.key)
  const sealed = sealJson<SealedReply>(key, supportAt.answer(id), { words })
  if (!(await writeComplaintAnswer(scope, id, sealed))) return 'overtaken'
  await keep(scope, 'counselling.complaint', id)
  await record(scope, { action: 'complaint.answered', subjectKind: 'complaint', subjectId: id })
  await knock(scope, 'complaints')
  return 'done'
}

async function readComplaints(
  scope: Scope,
  own: PrivateKey,
  holder: 'door' | 'account',
  wanted: Parameters<typeof complaintsOf>[1] = {},
): Promise<readonly Complaint[]> {
  const opened: Complaint[] = []
  for (const { complaint, key } of await complaintsOf(scope, wanted))
    opened.push(await openComplaint(complaint, key, own, holder))
  return opened
}

async function openComplaint(
  stored: StoredComplaint,
  grant: Buffer | null,
  own: PrivateKey,
  holder: 'door' | 'account',
): Promise<Complaint> {
  const { id, writtenAt, answeredAt, answeredBy, version } = stored
  const facts = { id, writtenAt, answeredAt, answeredBy, version }
  const key = grant && (await keyOf(own, supportAt.complaintKey(id, holder), grant))
  if (!key) return { ...facts, words: null, answer: null }
  return {
    ...facts,
    words: openJson<SealedComplaint>(key, supportAt.complaint(id), stored.sealed).words,
    answer: stored.sealedAnswer
      ? openJson<SealedReply>(key, supportAt.answer(id), stored.sealedAnswer).words
      : null,
  }
}

/** Null for what was sealed to a door before it had new words: it opens for those who answer, and not here. */
async function keyOf(own: PrivateKey, at: Place, grant: Uint8Array): Promise<SealKey | null> {
  try {
    return await openGrant(own, at, grant)
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrongKeyOrPlace') return null
    throw error
  }
}
