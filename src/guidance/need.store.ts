import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import type { Field } from './codes.ts'
import type { NeedCount } from './counts.ts'
import type { NeedId, Programme, ProgrammeId } from './programme.store.ts'

export type NeedFacts = NeedCount &
  Readonly<{ field: Field; need: string; className: string | null; gatheredOn: string }>
export type Need = NeedFacts & Readonly<{ id: NeedId }>

export async function needsOf(scope: AccountScope, programmeId: ProgrammeId): Promise<Need[]> {
  const rows = await scope.db
    .selectFrom('guidance.need')
    .select(['id', 'field', 'need', 'class_name', 'asked', 'needing', 'gathered_on'])
    .where('office_id', '=', scope.actor.officeId)
    .where('programme_id', '=', programmeId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as NeedId,
    field: row.field as Field,
    need: row.need,
    className: row.class_name,
    asked: row.asked,
    needing: row.needing,
    gatheredOn: row.gathered_on,
  }))
}

export async function insertNeed(
  scope: AccountScope,
  programme: Pick<Programme, 'id' | 'institutionId'>,
  facts: NeedFacts,
): Promise<void> {
  await scope.db
    .insertInto('guidance.need')
    .values({
      office_id: scope.actor.officeId,
      id: newOrderedId<'need'>(scope.now.getTime()),
      programme_id: programme.id,
      institution_id: programme.institutionId,
      field: facts.field,
      need: facts.need,
      class_name: facts.className,
      asked: facts.asked,
      needing: facts.needing,
      gathered_on: facts.gatheredOn,
      written_by: scope.actor.accountId,
      written_at: scope.now,
    })
    .execute()
}

/** Takes a result out; it was entered wrongly. False when it was out already. */
export async function removeNeed(
  scope: AccountScope,
  programmeId: ProgrammeId,
  id: NeedId,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('guidance.need')
    .set({ removed_at: scope.now })
    .where('office_id', '=', scope.actor.officeId)
    .where('programme_id', '=', programmeId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}
