import { helpLineStatus } from '#content/help-lines.ts'
import { rulesOfLaw, ruleStatus } from '#content/rules-of-law.ts'
import { caseRoles, type Role } from '#src/platform/access/roles.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { endOfDay, startOfDay, type Zone } from '#src/platform/i18n/zone.ts'
import {
  backupStanding,
  colleagues,
  linesOf,
  officeOf,
  onCallNow,
  waitingForKeys,
  type BackupStanding,
  type Colleague,
  type WaitingForKeys,
} from '#src/people/index.ts'
import {
  deadlineCounts,
  loadByWorker,
  officeFacts,
  openSessions,
  owedNow,
  waitingReports,
  type KindCounts,
  type WaitingCount,
} from './office-today.store.ts'
import { myDay, type MyDay } from '#src/calendar/index.ts'
import { callsFor, type CallForMe } from '#src/instruments/index.ts'
import { loadPlace, type Place } from './load-place.ts'
import { thisMonth } from './period.ts'
import { nextSteps, type DueItem, type NextStep } from './today.ts'
import {
  answersWaiting,
  duePromises,
  myFollowUps,
  myTasks,
  newReports,
  ringingBells,
  touchedCases,
  type RingingBell,
  type TouchedCase,
  type WaitingReport,
} from './today.store.ts'

export type OwnToday = Readonly<{
  bells: readonly RingingBell[]
  /** Answers that wait for a person: of their own files, and those that have come as far as to them. */
  calls: readonly CallForMe[]
  due: readonly DueItem[]
  fresh: readonly WaitingReport[]
  waiting: readonly WaitingReport[]
  touched: readonly TouchedCase[]
  /** Null for those who keep no calendar here. */
  day: MyDay | null
}>
export type WorkerLoad = Readonly<{ name: string | null; files: number; followUpsLate: number }>
export type OfficeToday = Readonly<{
  intakeHolders: number
  onCall: string | null
  steps: readonly NextStep[]
  owed: Readonly<{ late: number; today: number }>
  waiting: readonly WaitingCount[]
  deadlines: readonly KindCounts[]
  load: readonly WorkerLoad[]
}>
export type AdminToday = Readonly<{
  waitingForKeys: readonly WaitingForKeys[]
  away: readonly (Colleague & { coverName: string | null })[]
  sessions: { sessions: number; people: number }
  law: { old: number; unverified: number; oldest: string }
  linesToTry: number
}>

export type Today = Readonly<{
  zone: Zone
  own: OwnToday
  office: OfficeToday | null
  admin: AdminToday | null
  /** For those who open no file; null for the others. */
  place: Place | null
  /** For those who can see to it that there is one; null for the others. */
  backup: BackupStanding | null
}>

const sevenDays = 7 * 86_400_000

/** Everything the first page of the day shows to the one who asks, by the roles they hold. */
export async function loadToday(scope: AccountScope, backupDays: number): Promise<Today> {
  const { roles } = scope.actor
  const has = (...wanted: Role[]) => wanted.some((role) => roles.includes(role))
  const { timezone } = await officeOf(scope)
  return {
    zone: timezone,
    own: await ownToday(scope, timezone),
    office: has('head', 'supervisor') ? await officeToday(scope, timezone) : null,
    admin: has('admin') ? await adminToday(scope, timezone) : null,
    place: await loadPlace(scope),
    backup: has('head', 'admin') ? await backupStanding(scope, backupDays) : null,
  }
}

async function ownToday(scope: AccountScope, zone: Zone): Promise<OwnToday> {
  const { roles } = scope.actor
  const until = new Date(scope.now.getTime() + sevenDays)
  const untilDay = dayOf(until, zone)
  const inCases = roles.some((role) => caseRoles.includes(role))
  const atDesk = roles.includes('intake')
  const promises = await duePromises(scope, startOfDay(addDays(untilDay, 1), zone))
  const tasks = inCases ? await myTasks(scope, untilDay, zone) : []
  const followUps = inCases ? await myFollowUps(scope, untilDay, zone) : []
  return {
    bells: atDesk ? await ringingBells(scope) : [],
    calls: await callsFor(scope),
    due: [...promises, ...tasks, ...followUps],
    fresh: atDesk ? await newReports(scope) : [],
    waiting: atDesk ? await answersWaiting(scope) : [],
    touched: inCases ? await touchedCases(scope) : [],
    day: inCases ? await myDay(scope) : null,
  }
}

async function officeToday(scope: AccountScope, zone: Zone): Promise<OfficeToday> {
  const today = dayOf(scope.now, zone)
  const month = thisMonth(scope.now, zone)
  const facts = await officeFacts(scope, today)
  const names = new Map((await colleagues(scope)).map((one) => [one.id, one.fullName]))
  const load = await loadByWorker(scope, today)
  const onCall = await onCallNow(scope)
  return {
    intakeHolders: facts.intakeHolders,
    onCall: onCall?.fullName ?? null,
    steps: scope.actor.roles.includes('head') ? nextSteps(facts) : [],
    owed: await owedNow(scope, endOfDay(today, zone)),
    waiting: await waitingReports(scope),
    deadlines: await deadlineCounts(scope, startOfDay(month.from, zone), endOfDay(month.to, zone)),
    load: load
      .map(({ accountId, files, followUpsLate }) => ({
        name: names.get(accountId) ?? null,
        files,
        followUpsLate,
      }))
      .toSorted((a, b) => b.files - a.files),
  }
}

async function adminToday(scope: AccountScope, zone: Zone): Promise<AdminToday> {
  const today = dayOf(scope.now, zone)
  const people = await colleagues(scope)
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.fullName ?? null
  const inForce = rulesOfLaw.filter((rule) => ['current', 'checkAgain'].includes(ruleStatus(rule, today)))
  return {
    waitingForKeys: await waitingForKeys(scope),
    away: people
      .filter((one) => one.away)
      .map((one) => ({ ...one, coverName: nameOf(one.away?.coveredBy ?? null) })),
    sessions: await openSessions(scope),
    law: {
      old: inForce.filter((rule) => ruleStatus(rule, today) === 'checkAgain').length,
      unverified: inForce.filter((rule) => !rule.verified).length,
      oldest: inForce.map((rule) => rule.checkedOn).toSorted()[0] ?? today,
    },
    linesToTry: linesOf(await officeOf(scope)).filter((line) => helpLineStatus(line, today) !== 'tested')
      .length,
  }
}
