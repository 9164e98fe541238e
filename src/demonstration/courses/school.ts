import type { CaseId } from '#src/platform/ids.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { monthSpan } from '#src/platform/i18n/months.ts'
import {
  addLine,
  addNeed,
  confirmPost,
  countPeriod,
  findPlan,
  handInReport,
  linesOf,
  logService,
  monthsBetween,
  programmesOf,
  reportPlan,
  schoolYearOf,
  standingPosts,
  startProgramme,
  statedPosts,
  statePost,
  useProgramme,
  writePlan,
} from '../floors/calendar.ts'
import type { DistrictOffice } from '../make-district-office.ts'
import { day as dayLength } from '../moments.ts'
import { headKey } from '../story/office.ts'
import { must } from './course.ts'
import { tellPupil } from './school-pupil.ts'
import { bystanders, calm, report, services } from './school-services.ts'
import { lines, needs, programme } from './school-year.ts'

/** A guru BK's year at one school: the post, what pupils need, the programme, what was given, reports, one pupil. */
export async function tellSchool(office: DistrictOffice, pupil: CaseId): Promise<void> {
  const today = dayOf(office.now)
  const [first = ''] = schoolYearOf(today).split('/')
  const sinceJuly = Math.floor(
    (office.now.getTime() - Date.parse(`${first}-07-20T09:00:00+07:00`)) / dayLength,
  )
  // Early in a school year there is little to tell yet; two weeks are told in any case.
  const begun = Math.max(14, sinceJuly)
  const moment: Moment = (days) => onSchoolDay(new Date(office.now.getTime() - days * dayLength), office.now)
  await takePost(office, moment(begun), `${first}-07-01`)
  await office.as('hendra', moment(begun), (scope) => planYear(office, scope))
  await give(office, moment, begun)
  await planServices(office, moment)
  await handInMonths(office, dayOf(moment(begun)))
  await tellPupil(office, pupil, moment)
}

type Moment = (days: number) => Date

/** A Saturday or Sunday that was goes back to its Friday; one that comes goes on to its Monday. */
function onSchoolDay(moment: Date, now: Date): Date {
  const weekday = new Date(`${dayOf(moment)}T00:00:00Z`).getUTCDay()
  if (weekday !== 6 && weekday !== 0) return moment
  const [back, ahead] = weekday === 6 ? [-1, 2] : [-2, 1]
  return new Date(moment.getTime() + (moment <= now ? back : ahead) * dayLength)
}

async function takePost(office: DistrictOffice, at: Date, since: string): Promise<void> {
  const institutionId = office.institutions.smp
  await office.as('hendra', at, async (scope) => {
    must(await statePost(scope, { institutionId, pupils: 162, since }), 'a post')
  })
  await office.as(headKey, at, async (scope) => {
    for (const post of await statedPosts(scope))
      must(await confirmPost(scope, post.id), 'the post is confirmed')
  })
}

async function planYear(office: DistrictOffice, scope: AccountScope): Promise<void> {
  const school = office.institutions.smp
  const schoolYear = schoolYearOf(dayOf(office.now))
  const [first = '', second = ''] = schoolYear.split('/')
  const calendar = {
    schoolYear,
    first: { from: `${first}-07-13`, to: `${first}-12-18` },
    second: { from: `${second}-01-05`, to: `${second}-06-19` },
  }
  const started = await startProgramme(scope, school, { calendar, weeks: [18, 19], content: programme })
  if ('refused' in started) throw new Error(`The programme is refused: ${started.refused}`)
  const made = await programmeOf(office, scope)
  for (const need of needs) await addNeed(scope, made, { ...need, gatheredOn: dayOf(scope.now) })
  for (const line of lines) await addLine(scope, made, line)
  must(await useProgramme(scope, made, made.version), 'the programme is put to use')
}

async function programmeOf(office: DistrictOffice, scope: AccountScope) {
  return must((await programmesOf(scope, [office.institutions.smp]))[0], 'a programme')
}

/** Services, evenly from the week the programme began to the week before last. */
async function give(office: DistrictOffice, moment: Moment, begun: number): Promise<void> {
  const every = Math.max(1, Math.floor((begun - 12) / services.length))
  for (const [at, service] of services.entries()) {
    const on = moment(Math.max(9, begun - 2 - at * every))
    await office.as('hendra', on, (scope) =>
      logService(scope, office.institutions.smp, { ...service, heldOn: dayOf(on) }),
    )
  }
}

/** One service plan that was carried out and told of, and one that is still to come. */
async function planServices(office: DistrictOffice, moment: Moment): Promise<void> {
  const held = dayOf(moment(8))
  const id = await office.as('hendra', moment(12), async (scope) => {
    const made = await programmeOf(office, scope)
    const line = (await linesOf(scope, made.id))[0]
    const of = { institutionId: office.institutions.smp, programmeId: made.id, lineId: line?.id ?? null }
    await writePlan(scope, { ...of, lineId: null }, { ...calm, plannedOn: dayOf(moment(-6)) })
    return writePlan(scope, of, { ...bystanders, plannedOn: held })
  })
  await office.as('hendra', moment(7), async (scope) => {
    const plan = must(await findPlan(scope, id), 'a plan')
    must(await reportPlan(scope, plan, 0, { heldOn: held, ...report }), 'a report')
  })
}

/** Every month that has ended was handed in on the third of the next; the one that runs is still owed. */
async function handInMonths(office: DistrictOffice, from: string): Promise<void> {
  const months = monthsBetween(from.slice(0, 7), dayOf(office.now).slice(0, 7))
  for (const [month, next] of months.map((one, at) => [one, months[at + 1]] as const)) {
    const handed = new Date(`${next}-03T10:00:00+07:00`)
    if (!next || handed > office.now) continue
    await office.as('hendra', handed, async (scope) => {
      const post = must((await standingPosts(scope))[0], 'a post that stands')
      const span = monthSpan(month)
      const counts = await countPeriod(scope, post, span)
      must(await handInReport(scope, post, { kind: 'month', span, counts }), `the report of ${month}`)
    })
  }
}
