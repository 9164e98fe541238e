import { caseTypes } from '#content/codes/classes.ts'
import { isCodeIn } from '#content/codes/code.ts'
import { authorityLevels } from '#content/codes/places.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type ReportId } from '#src/platform/ids.ts'
import { record } from '#src/platform/audit/record.ts'
import { districtsOf, findInstitution, officeOf } from '#src/people/index.ts'
import { changeReport, findDeskReport } from './desk.store.ts'
import type { DeskReport } from './desk-report.ts'
import { done, refuse, type Outcome } from './outcome.ts'
import { knockAbout } from './take-report.ts'

/**
 * `region` is the kecamatan where it happened, `institution` one of the register; left out, what is known already
 * stands. An institution brings its kecamatan along where none is known.
 */
export type Identification = Readonly<{
  type: string | null
  authority: string | null
  region?: string | null
  institution?: string | null
  seenVersion: number
}>

/** Two of the three criteria of intake, named by a person: type and authority; the third, risk, is the urgency. And where it happened, for counting. */
export async function identifyReport(
  scope: AccountScope,
  id: ReportId,
  given: Identification,
): Promise<Outcome> {
  const report = await findDeskReport(scope, id)
  if (!report) return refuse({ kind: 'gone' })
  if (report.decidedAt) return refuse({ kind: 'decided' })
  if (report.takenBy !== scope.actor.accountId) return refuse({ kind: 'not_in_hand' })
  const { type, authority } = given
  if (!isCodeIn(caseTypes, type)) return refuse({ kind: 'incomplete', missing: ['type'] })
  if (!isCodeIn(authorityLevels, authority)) return refuse({ kind: 'incomplete', missing: ['authority'] })
  const place = await placeOf(scope, report, given)
  if ('missing' in place) return refuse({ kind: 'incomplete', missing: [place.missing] })
  const { region, institution } = place
  if (
    report.classifiedType === type &&
    report.classifiedAuthority === authority &&
    report.regionCode === region &&
    report.institutionId === institution
  )
    return done
  if (report.version !== given.seenVersion) return refuse({ kind: 'lost', by: report.takenBy })
  const change = {
    classified_type: type,
    classified_authority: authority,
    region_code: region,
    institution_id: institution,
  }
  if (!(await changeReport(scope, id, report.version, change))) return refuse({ kind: 'lost', by: null })
  await record(scope, {
    action: 'report.identified',
    subjectKind: 'report',
    subjectId: id,
    facts: { type, authority },
  })
  await knockAbout(scope, id)
  return done
}

type Placed = { region: string | null; institution: string | null } | { missing: 'region' | 'institution' }

/** Both places as they will stand, or which of them nobody knows. */
async function placeOf(scope: AccountScope, report: DeskReport, given: Identification): Promise<Placed> {
  const region = given.region === undefined ? report.regionCode : given.region
  if (
    region !== report.regionCode &&
    region !== null &&
    !(await areasOf(scope)).some((one) => one.code === region)
  )
    return { missing: 'region' }
  const { institution = report.institutionId } = given
  if (institution === null || institution === report.institutionId) return { region, institution }
  const asked = asId<'institution'>(institution)
  const found = asked && (await findInstitution(scope, asked))
  return found ? { region: region ?? found.districtCode, institution } : { missing: 'institution' }
}

/** Where something may have happened: the kecamatan of the office's own area. */
export async function areasOf(scope: AccountScope): Promise<{ code: string; name: string }[]> {
  return districtsOf((await officeOf(scope)).regionCode)
}
