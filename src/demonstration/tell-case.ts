import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { CaseId } from '#src/platform/ids.ts'
import {
  addIncident,
  answerPoliceDuty,
  changeFacts,
  handOver,
  linkIncident,
  openCase,
  openFile,
  type CaseFacts,
  type CaseFile,
  type CaseIdentity,
  type IncidentId,
} from './floors/cases.ts'
import type { DistrictOffice } from './make-district-office.ts'
import { daysAfter, momentOf } from './moments.ts'
import { endCase } from './end-case.ts'
import { bornAsOf } from './story/born.ts'
import type { ToldCase } from './story/shapes.ts'
import { writeDown, writeFile } from './write-file.ts'

/** One file of the story and the hands that write it. */
export type Telling = Readonly<{
  office: DistrictOffice
  told: ToldCase
  caseId: CaseId
  begin: Date
  /** Work of its lead on the open file, so many days after it was opened. */
  on<T>(day: number, work: (scope: AccountScope, file: CaseFile, member: Member) => Promise<T>): Promise<T>
  /** A day of the file as `2026-03-04`. */
  dayAt(day: number): string
}>

/**
 * Tells one file from its opening to where it stands today. Its lead writes in one piece of work that moves through
 * the days; then come the lines of the others. `opened` is given when a report opened the file.
 */
export async function tellCase(
  office: DistrictOffice,
  told: ToldCase,
  events: Map<string, IncidentId>,
  opened: CaseId | null,
): Promise<CaseId> {
  const begin = momentOf(told.when, office.now)
  const caseId = await office.as(told.lead, begin, async (scope, member) => {
    const id = opened ?? (await openAsTold(office, scope, member, told))
    const telling = tellingOf(office, told, id, begin, { scope, member })
    if (opened) await completeFacts(telling)
    else await tellEvent(telling, events)
    await writeFile(telling)
    if (told.policeReport !== undefined)
      await telling.on(told.policeReport, (at, file) =>
        answerPoliceDuty(at, file, { reported: true, number: 'LP/000/peragaan' }),
      )
    await endCase(telling)
    return id
  })
  for (const note of told.notes ?? []) {
    const { by } = note
    if (by)
      await office.as(by, daysAfter(begin, note.day, office.now), async (scope, member) =>
        writeDown(await mustOpen(scope, member, caseId), scope, note),
      )
  }
  const { handedOver } = told
  if (handedOver) {
    await office.as(told.lead, daysAfter(begin, handedOver.day, office.now), async (scope, member) =>
      handOver(scope, member, await mustOpen(scope, member, caseId), office.members[handedOver.to].accountId),
    )
  }
  return caseId
}

function tellingOf(
  office: DistrictOffice,
  told: ToldCase,
  caseId: CaseId,
  begin: Date,
  lead: { scope: AccountScope; member: Member },
): Telling {
  const on: Telling['on'] = async (day, work) => {
    const scope = { ...lead.scope, now: daysAfter(begin, day, office.now) }
    return work(scope, await mustOpen(scope, lead.member, caseId), lead.member)
  }
  return {
    office,
    told,
    caseId,
    begin,
    on,
    dayAt: (day) => dayOf(new Date(begin.getTime() + day * 86_400_000)),
  }
}

async function mustOpen(scope: AccountScope, member: Member, caseId: CaseId): Promise<CaseFile> {
  const file = await openFile(scope, member, caseId)
  if (!file) throw new Error(`A file of the demonstration does not open for ${member.fullName}.`)
  return file
}

function openAsTold(
  office: DistrictOffice,
  scope: AccountScope,
  member: Member,
  told: ToldCase,
): Promise<CaseId> {
  const { strengths, safeContact, context } = told
  const portraits = {
    ...(strengths ? { strengths } : {}),
    ...(safeContact ? { safe_contact: safeContact } : {}),
    ...(context ? { context } : {}),
  }
  return openCase(scope, member, {
    side: told.side,
    identity: identityOf(office, told),
    lead: member.accountId,
    facts: factsOf(office, told),
    portraits,
    urgency: told.urgency,
    opening: told.opening,
    members: (told.team ?? []).map(([who, duty]) => ({ accountId: office.members[who].accountId, duty })),
  })
}

/** A story of a day that was published stays in its year; all the others are of today. */
function identityOf({ now }: DistrictOffice, { identity, when }: ToldCase): CaseIdentity {
  const { birthDate } = identity
  if (!birthDate || 'on' in when) return identity
  return { ...identity, birthDate: bornAsOf(birthDate, dayOf(now)) }
}

function factsOf(office: DistrictOffice, told: ToldCase): CaseFacts {
  return {
    caseType: told.caseType,
    authority: 'regency',
    ageBand: told.ageBand,
    sex: told.sex,
    education: told.education ?? null,
    disability: told.disability ?? null,
    regionCode: told.district,
    venue: told.venue,
    institutionId: told.institution ? office.institutions[told.institution] : null,
    ampkClass: told.ampk ?? null,
    kpaiCluster: told.cluster ?? null,
  }
}

/** A report knows less about the person than the file does after the first meeting. */
async function completeFacts({ office, told, on }: Telling): Promise<void> {
  await on(0, async (scope, file, member) => {
    const { urgency } = file.head
    if (
      !(await changeFacts(scope, member, file, {
        identity: identityOf(office, told),
        facts: factsOf(office, told),
        urgency,
      }))
    )
      throw new Error(`The facts of ${told.key} were not kept.`)
  })
}

/** The first file of an event writes it down; the others are joined to it, each on its side. */
async function tellEvent(
  { office, told, caseId, on, dayAt }: Telling,
  events: Map<string, IncidentId>,
): Promise<void> {
  const { event } = told
  if (!event) return
  const known = events.get(event.key)
  const incident =
    known ??
    (await on(0, (scope) =>
      addIncident(scope, {
        happenedOn: event.daysBefore === undefined ? null : dayAt(-event.daysBefore),
        precision: event.daysBefore === undefined ? null : 'day',
        forms: event.forms ?? [],
        place: event.place ?? null,
        venue: told.venue,
        institutionId: told.institution ? office.institutions[told.institution] : null,
        regionCode: told.district,
        peopleReported: event.reported ?? null,
        peopleHarmed: event.harmed ?? null,
        injured: event.injured ?? null,
      }),
    ))
  await on(0, (scope) => linkIncident(scope, incident, caseId, told.side))
  events.set(event.key, incident)
  await tellMoreEvents({ office, told, caseId, on, dayAt }, incident)
}

/** What happened again, each going on from the one before. */
async function tellMoreEvents(
  { office, told, caseId, on, dayAt }: Pick<Telling, 'office' | 'told' | 'caseId' | 'on' | 'dayAt'>,
  first: IncidentId,
): Promise<void> {
  let before = first
  for (const one of told.moreEvents ?? []) {
    before = await on(Math.max(0, one.day), async (scope) => {
      const id = await addIncident(scope, {
        happenedOn: dayAt(one.day),
        precision: 'day',
        forms: one.forms,
        place: one.place,
        venue: told.venue,
        institutionId: told.institution ? office.institutions[told.institution] : null,
        regionCode: told.district,
        peopleReported: one.reported,
        peopleHarmed: 1,
        injured: one.injured,
        followsId: before,
      })
      await linkIncident(scope, id, caseId, told.side)
      return id
    })
  }
}
