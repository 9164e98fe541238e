import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type Id } from '#src/platform/ids.ts'
import { authorities, type InstitutionFacts } from './institution.ts'

export type InstitutionId = Id<'institution'>
export type Institution = InstitutionFacts & Readonly<{ id: InstitutionId }>

const columns = ['id', 'name', 'kind', 'boarding', 'npsn', 'district_code', 'authority'] as const

/** Institutions of the office by name, at most `most`; narrowed to names that hold what was typed. */
export async function institutions(
  scope: Scope,
  wanted: { typed?: string; districtCode?: string; most?: number } = {},
): Promise<Institution[]> {
  const pattern = wanted.typed ? `%${wanted.typed.replaceAll(/[\\%_]/g, '\\$&')}%` : null
  const rows = await scope.db
    .selectFrom('people.institution')
    .select(columns)
    .$if(pattern !== null, (query) => query.where('name', 'ilike', pattern ?? ''))
    .$if(wanted.districtCode !== undefined, (query) =>
      query.where('district_code', '=', wanted.districtCode ?? ''),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(wanted.most ?? 2000)
    .execute()
  return rows.map(toInstitution)
}

/** One of the register; null when there is none of that id. */
export async function findInstitution(scope: Scope, id: InstitutionId): Promise<Institution | null> {
  const row = await scope.db
    .selectFrom('people.institution')
    .select(columns)
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toInstitution(row) : null
}

export async function countInstitutions(scope: Scope): Promise<number> {
  const row = await scope.db
    .selectFrom('people.institution')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Throws a duplicate error (`isDuplicate`) when the NPSN is in the list already. */
export async function insertInstitution(scope: Scope, facts: InstitutionFacts): Promise<InstitutionId> {
  const id = newOrderedId<'institution'>(scope.now.getTime())
  await scope.db
    .insertInto('people.institution')
    .values(rowOf(scope, id, facts))
    .execute()
  return id
}

/** Adds what is new and updates what has the same NPSN, or the same name and district where there is none. */
export async function upsertInstitutions(
  scope: Scope,
  list: readonly InstitutionFacts[],
): Promise<{ added: number; changed: number }> {
  const known = await institutions(scope, { most: 100_000 })
  const keyOf = (facts: InstitutionFacts) =>
    facts.npsn ?? `${facts.name.toLowerCase()}/${facts.districtCode ?? ''}`
  const ids = new Map(known.map((one) => [keyOf(one), one.id]))
  // The last line of a file wins where one institution stands in it twice.
  const unique = [...new Map(list.map((facts) => [keyOf(facts), facts])).values()]
  const changed = unique.filter((facts) => ids.has(keyOf(facts))).length
  for (let at = 0; at < unique.length; at += 500) {
    const rows = unique
      .slice(at, at + 500)
      .map((facts) =>
        rowOf(scope, ids.get(keyOf(facts)) ?? newOrderedId<'institution'>(scope.now.getTime()), facts),
      )
    await scope.db
      .insertInto('people.institution')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['office_id', 'id']).doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          kind: row.ref('excluded.kind'),
          boarding: row.ref('excluded.boarding'),
          district_code: row.ref('excluded.district_code'),
          authority: row.ref('excluded.authority'),
        })),
      )
      .execute()
  }
  return { added: unique.length - changed, changed }
}

type Row = {
  id: string
  name: string
  kind: string
  boarding: boolean
  npsn: string | null
  district_code: string | null
  authority: string | null
}
function toInstitution(row: Row): Institution {
  return {
    id: row.id as InstitutionId,
    name: row.name,
    kind: row.kind,
    boarding: row.boarding,
    npsn: row.npsn,
    districtCode: row.district_code,
    authority: authorities.find((one) => one === row.authority) ?? null,
  }
}

function rowOf(scope: Scope, id: InstitutionId, facts: InstitutionFacts) {
  const officeId = scope.actor.officeId
  if (!officeId) throw new Error('An institution belongs to an office.')
  return {
    office_id: officeId,
    id,
    name: facts.name,
    kind: facts.kind,
    boarding: facts.boarding,
    npsn: facts.npsn,
    district_code: facts.districtCode,
    authority: facts.authority,
  }
}
