import { sql, type Selectable } from 'kysely'
import * as v from 'valibot'
import type { LineTests } from '#content/help-lines.ts'
import type { PeopleOffice } from '#src/platform/db/schema.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import { defaultZone, zones } from '#src/platform/i18n/format.ts'
import { keepOfficeZone } from '#src/platform/i18n/zone.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import { asPublicKey } from '#src/platform/vault/index.ts'
import { readOpeningHours, type Office } from './office.ts'

const keepFor = 10_000
const kept = new WeakMap<Database, { office: Office; until: number }>()

/** The office of this installation, or null before it is set up. Remembered for ten seconds. */
export async function theOffice(database: Database): Promise<Office | null> {
  const known = kept.get(database)
  if (known && known.until > Date.now()) return known.office
  const office = await database.as({ kind: 'public', officeId: null }, findOffice)
  if (!office) return null
  keepOfficeZone(office.timezone)
  kept.set(database, { office, until: Date.now() + keepFor })
  return office
}

/** After a change this process shows the new facts at once; other nodes within ten seconds. */
export function forgetOffice(database: Database): void {
  kept.delete(database)
}

/** The office of whoever asks; throws when there is none. */
export async function officeOf(scope: Scope): Promise<Office> {
  const office = await findOffice(scope)
  if (!office) throw new Error('There is no office yet.')
  return office
}

export async function findOffice(scope: Scope): Promise<Office | null> {
  const wanted = scope.actor.officeId
  const query = scope.db.selectFrom('people.office').selectAll()
  const row = await (
    wanted ? query.where('id', '=', wanted) : query.orderBy('created_at').limit(1)
  ).executeTakeFirst()
  return row ? officeFrom(row) : null
}

function officeFrom(row: Selectable<PeopleOffice>): Office {
  const settings =
    typeof row.settings === 'object' && row.settings !== null ? (row.settings as Record<string, unknown>) : {}
  const closed = settings['closedDays']
  return {
    id: row.id as OfficeId,
    name: row.name,
    kind: row.kind,
    regionScheme: row.region_scheme,
    regionCode: row.region_code,
    regionName: row.region_name,
    timezone: zones.find((zone) => zone === row.timezone) ?? defaultZone,
    openingHours: readOpeningHours(row.opening_hours),
    onCallLine: row.on_call_line,
    onCallNote: row.on_call_note,
    address: row.address,
    publicPhone: row.public_phone,
    recoveryPublicKey: row.recovery_public_key.length === 32 ? asPublicKey(row.recovery_public_key) : null,
    closedDays: Array.isArray(closed) ? closed.filter((day): day is string => typeof day === 'string') : [],
    lineTests: readLineTests(settings['lineTests']),
  }
}

export type OfficeChange = Partial<
  Pick<
    PeopleOffice,
    'name' | 'address' | 'public_phone' | 'on_call_line' | 'on_call_note' | 'recovery_public_key'
  > & {
    opening_hours: string
    settings: string
  }
>

/** Two who change the office at the same moment wait for each other, so that neither overlooks the other's. */
export async function lockOffice(scope: Scope, id: OfficeId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people.office.${id}`}, 0))`.execute(scope.db)
}

/** Of the settings only those named are changed. */
export async function updateOffice(scope: Scope, id: OfficeId, change: OfficeChange): Promise<void> {
  const { settings, ...columns } = change
  const merged = settings === undefined ? {} : { settings: sql<string>`settings || ${settings}::jsonb` }
  await scope.db
    .updateTable('people.office')
    .set({ ...columns, ...merged })
    .where('id', '=', id)
    .execute()
}

/**
 * Keeps one test call; those of other lines stay, also when two people write at the same moment. Open to everybody
 * who gives these numbers to children, who may change nothing else of the office (migrations/0018_hardening.sql).
 */
export async function saveLineTest(scope: Scope, line: string, test: LineTests[string]): Promise<void> {
  await sql`select people.note_line_test(${line}, ${JSON.stringify(test)}::jsonb)`.execute(scope.db)
}

const testSchema = v.object({
  on: v.pipe(v.string(), v.isoDate()),
  by: v.string(),
  result: v.picklist(['answered', 'unanswered', 'wrongNumber']),
  value: v.string(),
})

/** What cannot be read counts as never tested. */
function readLineTests(stored: unknown): LineTests {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  return Object.fromEntries(
    entries.flatMap(([line, test]) => (v.is(testSchema, test) ? [[line, test] as const] : [])),
  )
}
