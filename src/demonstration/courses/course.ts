import type { Client, Member } from '#src/platform/access/visitor.ts'
import type { AccountScope, ClientScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { CaseId, Id } from '#src/platform/ids.ts'
import { openFile, type CaseFile } from '../floors/cases.ts'
import { openEpisode, type EpisodeBook } from '../floors/counselling.ts'
import {
  bandOfPlace,
  makeWords,
  noteWordsGiven,
  openDoor,
  placeKeys,
  type Audience,
} from '../floors/portal.ts'
import type { DistrictOffice } from '../make-district-office.ts'
import { day as dayLength, daysAfter, momentOf } from '../moments.ts'
import type { StaffKey } from '../story/office.ts'
import type { ToldCase } from '../story/shapes.ts'

/** Somebody of the team with the file open at a moment. */
export type AtFile = Readonly<{ scope: AccountScope; member: Member; file: CaseFile }>
/** The same with the course of help open as it stands at that moment. */
export type AtCourse = AtFile & Readonly<{ book: EpisodeBook }>
/** Who acts, and how many minutes after the moment of that day. */
export type By = Readonly<{ who?: StaffKey; minutes?: number }>

/** The words somebody was given for their own place. */
export type PlaceWords = Readonly<{ code: string; audience: Audience; called: string }>

/** One course of help and the hands that write it, day by day from the opening of its file. */
export type Course = Readonly<{
  office: DistrictOffice
  told: ToldCase
  caseId: CaseId
  onFile<T>(day: number, work: (at: AtFile) => Promise<T>, by?: By): Promise<T>
  on<T>(day: number, work: (at: AtCourse) => Promise<T>, by?: By): Promise<T>
  /** Opens a place for the person, or for somebody who cares for them. */
  giveDoor(
    day: number,
    audience: Audience,
    called: string,
    personId?: Id<'person'> | null,
  ): Promise<PlaceWords>
  /** The person, or who cares for them, in their own place of an evening. A door must have been given. */
  atHome<T>(
    day: number,
    audience: Audience,
    work: (scope: ClientScope, client: Client) => Promise<T>,
  ): Promise<T>
  /** The same course, with what follows at an hour of its own, such as `18:15`. */
  startingAt(from: string): Course
  /** The same course from the day on which somebody else of the office took it over. */
  ledBy(who: StaffKey): Course
  /** The day somebody of the office would write on that day of the course, as `2026-03-04`. */
  dayAt(day: number): string
}>

/** What one is told before a course can be written: whether a story goes as its teller wants. */
export function must<T>(value: T | null | undefined | false, what: string): T {
  if (value === null || value === undefined || value === false)
    throw new Error(`A course of the demonstration could not go on: ${what}`)
  return value
}

export function courseOf(office: DistrictOffice, told: ToldCase, caseId: CaseId): Course {
  const begin = momentOf(told.when, office.now)
  const far = new Date(office.now.getTime() + 1000 * dayLength)
  const base = { office, told, caseId }
  const hands = handsOf(base, begin)
  const course: Course = {
    ...base,
    ...hands,
    ...doorsOf({ ...base, onFile: hands.onFile }, begin),
    startingAt: (hour) => ({ ...course, ...handsOf(base, begin, { hour }) }),
    ledBy: (lead) => ({ ...course, ...handsOf(base, begin, { lead }) }),
    dayAt: (day) => dayOf(daysAfter(begin, day, far)),
  }
  return course
}

type Base = Pick<Course, 'office' | 'told' | 'caseId'>

/** What staff do on a file, at the hours of the office or from an hour of its own, by its lead or who took over. */
function handsOf(
  { office, told, caseId }: Base,
  begin: Date,
  { hour, lead = told.lead }: Readonly<{ hour?: string; lead?: StaffKey }> = {},
): Pick<Course, 'onFile' | 'on'> {
  const latest = office.now.getTime() - 60_000
  const onFile: Course['onFile'] = (day, work, { who = lead, minutes = 0 } = {}) => {
    const usual = daysAfter(begin, day, office.now)
    const started = hour ? new Date(`${dayOf(usual)}T${hour}:00+07:00`) : usual
    const planned = started.getTime() + minutes * 60_000
    return office.as(who, new Date(Math.min(planned, latest)), async (scope, member) =>
      work({ scope, member, file: must(await openFile(scope, member, caseId), `${who} opens the file`) }),
    )
  }
  const on: Course['on'] = (day, work, by) =>
    onFile(
      day,
      async (at) => {
        const book = await openEpisode(at.scope, at.member, at.file)
        return work({ ...at, book: must(book, 'an episode stands') })
      },
      by,
    )
  return { onFile, on }
}

/** The doors that were given on a file, and what is done behind them. */
function doorsOf(
  { office, told, caseId, onFile }: Base & Pick<Course, 'onFile'>,
  begin: Date,
): Pick<Course, 'giveDoor' | 'atHome'> {
  const { officeId } = office
  const doors = new Map<Audience, Client>()
  return {
    giveDoor: async (day, audience, called, personId = null) => {
      const made = await makeWords(officeId)
      await onFile(day, async ({ scope, member, file }) => {
        const doorId = await openDoor(scope, member, file, { audience, personId, called }, made)
        if (doorId) await noteWordsGiven(scope, caseId, doorId)
        const keys = await placeKeys(scope, member, file, audience)
        doors.set(audience, {
          kind: 'client',
          officeId,
          caseId,
          placeId: keys.placeId,
          doorId: must(doorId, `${called} has a door`),
          audience,
          band: bandOfPlace(audience, told.ageBand),
          fileState: 'open',
          keys,
          privateKey: made.pair.privateKey,
          sessionHash: Buffer.alloc(32),
        })
      })
      return { code: made.code, audience, called }
    },
    atHome: (day, audience, work) => {
      const client = must(doors.get(audience), `a door for the ${audience}`)
      const { placeId, doorId } = client
      // Half past seven in the evening, when the day is done.
      const evening = new Date(`${dayOf(new Date(begin.getTime() + day * dayLength))}T19:30:00+07:00`)
      const moment = new Date(Math.min(evening.getTime(), office.now.getTime() - 60_000))
      return office
        .at(moment)
        .as({ kind: 'client', officeId, caseId, placeId, doorId, audience }, (scope) => work(scope, client))
    },
  }
}
