import { insertCompetency, type CompetencyId } from '#src/people/index.ts'
import { newOrderedId, type CaseId } from '#src/platform/ids.ts'
import { inTurns } from '../in-turns.ts'
import type { DistrictOffice } from '../make-district-office.ts'
import { day as dayLength } from '../moments.ts'
import type { StaffKey } from '../story/office.ts'
import { tellCase } from '../tell-case.ts'
import { courseOf, type PlaceWords } from './course.ts'
import type { ToldCourse } from './told-course.ts'
import { ongoing } from './ongoing/index.ts'
import { family } from './family/index.ts'
import { online } from './online/index.ts'
import { silent } from './silent/index.ts'
import { survivor } from './survivor/index.ts'
import { yard } from './yard/index.ts'

/** Six whole courses of help, each told by hand. */
export const toldCourses: readonly ToldCourse[] = [silent, yard, online, ongoing, survivor, family]

/** A course that was planted: on which file, who leads it, and the words somebody was given for their own place. */
export type Planted = Readonly<{
  key: string
  caseId: CaseId
  lead: StaffKey
  shows: string
  words: readonly PlaceWords[]
}>

/** Tells every course. Those that stand on a file of the district find it in `standing`. */
export async function tellCourses(
  office: DistrictOffice,
  standing: ReadonlyMap<string, CaseId>,
  until?: AbortSignal,
  onTold: (name: string) => void = () => {},
): Promise<readonly Planted[]> {
  await certify(office)
  const planted: Planted[] = []
  await inTurns(
    toldCourses,
    async ({ file, shows, tell }) => {
      const caseId = standing.get(file.key) ?? (await tellCase(office, file, new Map(), null))
      const words = await tell(courseOf(office, file, caseId))
      planted.push({ key: file.key, caseId, lead: file.lead, shows, words })
      onTold(file.identity.fullName)
    },
    until,
  )
  const order = toldCourses.map((one) => one.file.key)
  return planted.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
}

/** Two years ago the supervisor looked at their work and put down what each may do alone. */
async function certify(office: DistrictOffice): Promise<void> {
  const since = new Date(office.now.getTime() - 700 * dayLength)
  const by = office.members.ningsih.accountId
  await office.as('ratna', since, async (scope, head) => {
    for (const [who, code] of certificates)
      await insertCompetency(scope, head.accountId, {
        id: newOrderedId<'competency'>(scope.now.getTime()) as CompetencyId,
        accountId: office.members[who].accountId,
        code,
        since: since.toISOString().slice(0, 10),
        validTo: null,
        supervisorId: by,
      })
  })
}

const certificates = [
  ['dimas', 'SD'],
  ['dimas', 'SUICIDE_SAFETY'],
  ['wulan', 'SUICIDE_SAFETY'],
  ['hendra', 'GUIDANCE'],
] as const satisfies readonly (readonly [StaffKey, string])[]
