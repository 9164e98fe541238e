import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, Id, OfficeId, ReportId } from '#src/platform/ids.ts'

export type MessageId = Id<'report_message'>
/** What a line of the conversation is. `note` stays among workers; `identity` is for one worker alone. */
export type MessageKind =
  | 'message'
  | 'addition'
  | 'correction'
  | 'withdrawal'
  | 'identity'
  | 'decision'
  | 'note'

export type NewMessage = Readonly<{
  id: MessageId
  kind: MessageKind
  fromReporter: boolean
  accountId: AccountId | null
  sentOn: string
  sealed: Buffer
}>
export type MessageRow = NewMessage & Readonly<{ position: number; readByOther: boolean }>

export async function insertMessage(
  scope: Scope,
  officeId: OfficeId,
  reportId: ReportId,
  made: NewMessage,
): Promise<void> {
  await scope.db
    .insertInto('reports.message')
    .values({
      office_id: officeId,
      id: made.id,
      report_id: reportId,
      kind: made.kind,
      from_reporter: made.fromReporter,
      account_id: made.accountId,
      sent_on: made.sentOn,
      sealed: made.sealed,
    })
    .execute()
}

/** The conversation in order. A reporter never gets the notes of workers, which is decided here once. */
export async function findMessages(scope: Scope, reportId: ReportId): Promise<MessageRow[]> {
  let query = scope.db.selectFrom('reports.message').selectAll().where('report_id', '=', reportId)
  if (scope.actor.kind === 'reporter') query = query.where('kind', '<>', 'note')
  const rows = await query.orderBy('position').execute()
  return rows.map((row) => ({
    id: row.id as MessageId,
    kind: row.kind as MessageKind,
    fromReporter: row.from_reporter,
    accountId: row.account_id as AccountId | null,
    sentOn: row.sent_on,
    sealed: row.sealed,
    position: Number(row.position),
    readByOther: row.read_by_other,
  }))
}

/** Marks what the other side wrote as read by this reader. */
export async function markRead(
  scope: Scope,
  reportId: ReportId,
  writtenBy: 'reporter' | 'worker',
): Promise<void> {
  let query = scope.db
    .updateTable('reports.message')
    .set({ read_by_other: true })
    .where('report_id', '=', reportId)
    .where('from_reporter', '=', writtenBy === 'reporter')
    .where('read_by_other', '=', false)
  // A note is not meant for the other side, so the other side never reads it.
  if (writtenBy === 'worker') query = query.where('kind', '<>', 'note')
  await query.execute()
}
