import type { Scope } from '#src/platform/db/scope.ts'
import { newId, type Id, type OfficeId } from '#src/platform/ids.ts'
import { institutions, type InstitutionKey } from './story/office.ts'

export type InstitutionIds = Readonly<Record<InstitutionKey, Id<'institution'>>>

/** Writes the schools and the pesantren into the register of the office. */
export async function insertInstitutions(scope: Scope, officeId: OfficeId): Promise<InstitutionIds> {
  const ids: InstitutionIds = { sd: newId(), smp: newId(), smk: newId(), pesantren: newId() }
  await scope.db
    .insertInto('people.institution')
    .values(keysOf(institutions).map((key) => {
      const { name, kind, boarding, district, authority } = institutions[key]
      return { office_id: officeId, id: ids[key], name, kind, boarding, district_code: district, authority }
    }))
    .execute()
  return ids
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[]
}
