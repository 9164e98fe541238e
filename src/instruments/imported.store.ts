import { isDuplicate, type AccountScope, type Scope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import type { Declaration, Imported } from './imported.ts'
import { readQuestionnaire } from './read-questionnaire.ts'

type Row = {
  id: string
  code: string
  version: string
  digest: Buffer
  questionnaire: unknown
  declaration: unknown
  imported_by: string
  imported_at: Date
  withdrawn_at: Date | null
}

/** A file that was taken in under an older subset and no longer reads is left out, never half shown. */
function toImported(row: Row): Imported[] {
  const read = readQuestionnaire(row.questionnaire)
  if (!read.ok) return []
  return [
    {
      id: row.id,
      code: row.code,
      version: row.version,
      digest: row.digest.toString('hex'),
      sheet: read.sheet,
      declaration: row.declaration as Declaration,
      importedBy: row.imported_by,
      importedAt: row.imported_at,
      withdrawnAt: row.withdrawn_at,
    },
  ]
}

/** Everything the office imported, newest first; withdrawn versions too, for what was answered with them. */
export async function importedIn(scope: Scope): Promise<Imported[]> {
  const rows = await scope.db
    .selectFrom('instruments.imported')
    .selectAll()
    .orderBy('imported_at', 'desc')
    .limit(100)
    .execute()
  return rows.flatMap(toImported)
}

export async function findImported(scope: Scope, code: string, version?: string): Promise<Imported | null> {
  let query = scope.db.selectFrom('instruments.imported').selectAll().where('code', '=', code)
  query = version ? query.where('version', '=', version) : query.where('withdrawn_at', 'is', null)
  const row = await query.orderBy('imported_at', 'desc').limit(1).executeTakeFirst()
  return row ? (toImported(row)[0] ?? null) : null
}

/** False when this version of it is there already; what is there stays as it is. */
export async function insertImported(
  scope: AccountScope,
  one: Readonly<{ code: string; version: string; digest: Buffer; json: string; declaration: Declaration }>,
): Promise<boolean> {
  try {
    await scope.db
      .insertInto('instruments.imported')
      .values({
        office_id: scope.actor.officeId,
        id: newOrderedId<'imported'>(scope.now.getTime()),
        code: one.code,
        version: one.version,
        digest: one.digest,
        questionnaire: one.json,
        declaration: JSON.stringify(one.declaration),
        imported_by: scope.actor.accountId,
        imported_at: scope.now,
      })
      .execute()
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

export async function withdrawImported(scope: AccountScope, id: string): Promise<boolean> {
  const result = await scope.db
    .updateTable('instruments.imported')
    .set({ withdrawn_at: scope.now, withdrawn_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
