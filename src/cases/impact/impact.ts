import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import type { HowOften, ThoughtAnswer } from './impact-codes.ts'
import type { ImpactAnswers } from './impact-form.ts'
import { impactItems, type ImpactCode } from './impact-items.ts'
import { wellbeingItems, type WellbeingCode } from './wellbeing-items.ts'

/** `cases.portrait.sealed`, kind `impact`. `corrects` names the version that this one puts right. */
export type ImpactSheet = Omit<ImpactAnswers, 'call'> & Readonly<{ corrects?: number | undefined }>
export type ImpactVersion = Readonly<{ version: number; sheet: ImpactSheet }>

export type ImpactChange = Readonly<{
  code: ImpactCode
  from: HowOften
  to: HowOften
  way: 'lighter' | 'heavier'
}>
/** What is different since last time. What one of the two talks did not touch is named apart, and never read as no. */
export type ImpactChanges = Readonly<{
  moved: readonly ImpactChange[]
  answeredFirst: readonly ImpactCode[]
  notAnsweredNow: readonly ImpactCode[]
  absentDays: Readonly<{ from: number; to: number }> | null
}>

const weight: Partial<Record<HowOften, number>> = { no: 0, sometimes: 1, often: 2 }

/** Compares two talks item by item. There is no sum: each item speaks for itself. */
export function changesBetween(before: ImpactSheet, now: ImpactSheet): ImpactChanges {
  const moved: ImpactChange[] = []
  const answeredFirst: ImpactCode[] = []
  const notAnsweredNow: ImpactCode[] = []
  for (const { code } of impactItems) {
    const [from, to] = [before[code], now[code]]
    const [was, is] = [from && weight[from], to && weight[to]]
    if (was === undefined && is !== undefined) answeredFirst.push(code)
    if (was !== undefined && is === undefined) notAnsweredNow.push(code)
    if (from && to && was !== undefined && is !== undefined && was !== is)
      moved.push({ code, from, to, way: is < was ? 'lighter' : 'heavier' })
  }
  const [was, is] = [before.absentDays, now.absentDays]
  const absentDays = was !== undefined && is !== undefined && was !== is ? { from: was, to: is } : null
  return { moved, answeredFirst, notAnsweredNow, absentDays }
}

/** The talks as they count: a version that was put right is replaced by the one that did so. Oldest first. */
export function standing(versions: readonly ImpactVersion[]): ImpactVersion[] {
  const replaced = new Set(versions.flatMap((one) => one.sheet.corrects ?? []))
  return versions
    .filter((one) => !replaced.has(one.version))
    .toSorted((a, b) => a.sheet.askedOn.localeCompare(b.sheet.askedOn) || a.version - b.version)
}

/** What is written for a talk that puts an older one right: nothing is lost that its form did not show. */
export function putRight(before: ImpactVersion, answers: ImpactSheet, shown: readonly string[]): ImpactSheet {
  const unseen = Object.entries(before.sheet).filter(([name]) => !shown.includes(name))
  // What is kept comes from a sheet and goes into one, name by name.
  return { ...(Object.fromEntries(unseen) as Partial<ImpactSheet>), ...answers, corrects: before.version }
}

const longAgo = ['since', 'stillHurts', 'neverTold', 'wantsNow'] as const

/** Whether a talk holds the part for adults, so that it is shown and kept also where the age band has changed. */
export function toldOfLongAgo(sheet: ImpactSheet | undefined): boolean {
  return sheet !== undefined && longAgo.some((name) => sheet[name] !== undefined)
}

/** Who asked about thoughts of dying: the one named, else the writer; nobody where it was not asked. */
export function whoAsked(sheet: ImpactSheet, writer: string): string | undefined {
  if (sheet.thoughts === undefined || sheet.thoughts === 'notAsked') return undefined
  return sheet.askedBy ?? writer
}

/** What a new talk starts from: what does not change by asking again. Everything about now is asked anew. */
export function carriedOver(last: ImpactSheet | null): Partial<ImpactSheet> {
  if (!last) return {}
  const { burdensAsked, burdens, burdensWords, since } = last
  return { burdensAsked, burdens, burdensWords, since }
}

/** What an answer about dying asks of the worker now. Never a score; a person decides everything else. */
export type ThoughtStep = 'today' | 'ask_more' | 'offer_again' | null
export function stepAfter(thoughts: ThoughtAnswer | undefined): ThoughtStep {
  switch (thoughts) {
    case 'now':
      return 'today'
    case 'before':
      return 'ask_more'
    case 'refused':
      return 'offer_again'
    default:
      return null
  }
}

/**
 * What the talks so far ask about thoughts of dying. A talk in which it was not asked says nothing about it, so that
 * what was told before still asks to be taken up again. Nothing but an answer takes that away.
 */
export function stepNow(versions: readonly ImpactVersion[]): ThoughtStep {
  const asked = ({ sheet }: ImpactVersion) => sheet.thoughts !== undefined && sheet.thoughts !== 'notAsked'
  const told = standing(versions)
  const last = told.findLast(asked)
  const step = stepAfter(last?.sheet.thoughts)
  return step === 'today' && last !== told.at(-1) ? 'ask_more' : step
}

/** Whether keeping up with school is at stake, so that the page offers a step. It never takes one. */
export function schoolAtRisk(sheet: ImpactSheet): boolean {
  const yes = (answer: HowOften | undefined) => answer === 'often' || answer === 'sometimes'
  return (
    yes(sheet.dropout) ||
    yes(sheet.avoidsSchool) ||
    sheet.schooling === 'stopped' ||
    sheet.schooling === 'sometimes' ||
    (sheet.absentDays ?? 0) > 0
  )
}

export type WellbeingTrend = Readonly<{
  code: WellbeingCode
  points: readonly Readonly<{ on: string; value: number | undefined }>[]
}>

/** Each question over time, alone. A talk in which it was not asked leaves a gap. */
export function wellbeingTrends(versions: readonly ImpactVersion[]): WellbeingTrend[] {
  const told = standing(versions)
  return wellbeingItems
    .map(({ code }) => ({
      code,
      points: told.map(({ sheet }) => ({ on: sheet.askedOn, value: sheet[code] })),
    }))
    .filter((trend) => trend.points.some((point) => point.value !== undefined))
}

/** The words a person of this age band is spoken to with; a child's when the age is not certain. */
export function speechOf(ageBand: string | null): AgeBand {
  if (ageBand === 'from13to17') return 'remaja'
  return ageBand === null || ['under6', 'from6to12', 'unknown'].includes(ageBand) ? 'anak' : 'dewasa'
}
