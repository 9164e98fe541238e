import type { Member } from '#src/platform/access/visitor.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newId, type AccountId, type OfficeId, type ReportId } from '#src/platform/ids.ts'
import {
  fromBase64Url,
  fromUtf8,
  openJson,
  openWith,
  sealJson,
  sealTo,
  toBase64Url,
  utf8,
  type PublicKey,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { officeOf } from '#src/people/index.ts'
import { insertMessage, type MessageId, type MessageKind, type MessageRow } from './message.store.ts'
import { sealedAt } from './report-key.ts'

/** What a line says. An identity names the worker it is for and is sealed to that worker's own key besides. */
export type MessageContent =
  | { readonly text: string }
  | { readonly to: AccountId; readonly toName: string; readonly box: string }

export type OpenedMessage = Readonly<{
  id: MessageId
  kind: MessageKind
  fromReporter: boolean
  accountId: AccountId | null
  sentOn: string
  readByOther: boolean
  /** Empty for an identity: its words are opened by `openIdentity` alone. */
  text: string
  /** For an identity: the worker it was told to. */
  to: { readonly accountId: AccountId; readonly name: string; readonly box: string } | null
}>

/** Seals a line under the report key and writes it, as the one who asks. Returns its id. */
export async function writeMessage(
  scope: Scope,
  officeId: OfficeId,
  reportId: ReportId,
  key: SealKey,
  kind: MessageKind,
  content: MessageContent,
  id: MessageId = newId(),
): Promise<MessageId> {
  const { actor } = scope
  const office = await officeOf(scope)
  await insertMessage(scope, officeId, reportId, {
    id,
    kind,
    fromReporter: actor.kind === 'reporter',
    accountId: actor.kind === 'account' ? actor.accountId : null,
    sentOn: dayOf(scope.now, office.timezone),
    sealed: sealJson(key, sealedAt.message(id), content),
  })
  return id
}

export function openMessage(key: SealKey, row: MessageRow): OpenedMessage {
  const { sealed, position: _position, ...about } = row
  const content = openJson<MessageContent>(key, sealedAt.message(row.id), sealed)
  if ('text' in content) return { ...about, text: content.text, to: null }
  return { ...about, text: '', to: { accountId: content.to, name: content.toName, box: content.box } }
}

/** A name and a way to reach, for the eyes of one worker: no other holder of the report key can read it. */
export async function sealIdentity(publicKey: PublicKey, id: MessageId, words: string): Promise<string> {
  return toBase64Url(await sealTo(publicKey, sealedAt.identity(id), utf8(words)))
}

/** The words of an identity told to this member; null when it was told to somebody else. */
export async function openIdentity(member: Member, message: OpenedMessage): Promise<string | null> {
  if (message.to?.accountId !== member.accountId) return null
  const box = fromBase64Url(message.to.box)
  return box ? fromUtf8(await openWith(member.keys.privateKey, sealedAt.identity(message.id), box)) : null
}
