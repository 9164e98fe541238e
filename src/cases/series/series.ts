import { daysBetween } from '#src/platform/i18n/days.ts'
import type { IncidentFacts, IncidentId } from '../incident.ts'

/** One event as it stands in a series: coded facts, and what ties it to others. */
export type SeriesEvent = IncidentFacts &
  Readonly<{
    id: IncidentId
    /** Numbers of reported files it is joined to; they mean nothing outside this list. */
    ties: readonly number[]
    /** It stands on the file being read, not only on another one of the same reader. */
    here: boolean
    /** A person took it out of every series of the file being read. */
    apart?: boolean
  }>

/** Events of the same pair or group, oldest first; those without a date stand at the end. */
export type Series = Readonly<{ events: readonly SeriesEvent[] }>

/**
 * Groups events. Two belong together when a reported file stands on both, when a person said that one goes on from
 * the other, or when both happened at one institution and the group that is reported is known of only one of them
 * or of neither. Nothing is guessed from words, and what a person took apart stays apart. An event that nothing ties to another is a series of its own.
 */
export function seriesOf(events: readonly SeriesEvent[]): Series[] {
  const group = new Map<IncidentId, SeriesEvent[]>(events.map((one) => [one.id, [one]]))
  for (const [at, one] of events.entries())
    for (const other of events.slice(at + 1)) {
      const [mine, theirs] = [group.get(one.id) ?? [], group.get(other.id) ?? []]
      if (mine === theirs || !together(one, other)) continue
      mine.push(...theirs)
      for (const moved of theirs) group.set(moved.id, mine)
    }
  return [...new Set(group.values())]
    .map((found) => ({ events: found.toSorted(byTime) }))
    .toSorted((a, b) => b.events.length - a.events.length || lastDay(b).localeCompare(lastDay(a)))
}

function together(one: SeriesEvent, other: SeriesEvent): boolean {
  if (one.apart || other.apart) return false
  if (one.followsId === other.id || other.followsId === one.id) return true
  if (one.ties.some((tie) => other.ties.includes(tie))) return true
  const known = one.ties.length > 0 && other.ties.length > 0
  return !known && one.institutionId !== null && one.institutionId === other.institutionId
}

function byTime(one: SeriesEvent, other: SeriesEvent): number {
  return (
    (one.happenedOn ?? '9999').localeCompare(other.happenedOn ?? '9999') || one.id.localeCompare(other.id)
  )
}

function lastDay(series: Series): string {
  return series.events.findLast((one) => one.happenedOn)?.happenedOn ?? ''
}

/** A plain fact of a series and the events that show it. Facts only: nothing is weighed, summed or foretold. */
export type SeriesFact =
  | Readonly<{ kind: 'span'; count: number; days: number; events: readonly IncidentId[] }>
  | Readonly<{ kind: 'last_injured' | 'injured_again'; events: readonly IncidentId[] }>
  | Readonly<{ kind: 'new_forms'; forms: readonly string[]; events: readonly IncidentId[] }>
  | Readonly<{ kind: 'more_people'; from: number; to: number; events: readonly IncidentId[] }>
  | Readonly<{ kind: 'shorter_gaps'; gaps: readonly number[]; events: readonly IncidentId[] }>

/** What may be said of a series of at least two dated events, each with the events that fired it. */
export function factsOf({ events }: Series): SeriesFact[] {
  const dated = events.filter((one) => one.happenedOn !== null)
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last || first === last) return []
  const facts: SeriesFact[] = []
  if (dated.every((one) => one.precision === 'day'))
    facts.push({
      kind: 'span',
      count: dated.length,
      days: daysFrom(first, last),
      events: dated.map((one) => one.id),
    })
  const hurt = dated.filter((one) => one.injured === true)
  if (last.injured === true)
    facts.push({
      kind: hurt.length > 1 ? 'injured_again' : 'last_injured',
      events: hurt.map((one) => one.id),
    })
  const forms = last.forms.filter((form) => !first.forms.includes(form))
  if (first.forms.length > 0 && forms.length > 0)
    facts.push({ kind: 'new_forms', forms, events: [first.id, last.id] })
  const [from, to] = [first.peopleReported, last.peopleReported]
  if (from !== null && to !== null && to > from)
    facts.push({ kind: 'more_people', from, to, events: [first.id, last.id] })
  const gaps = gapsOf(dated)
  if (gaps.length > 1 && gaps.every((gap, at) => at === 0 || gap < (gaps[at - 1] ?? 0)))
    facts.push({ kind: 'shorter_gaps', gaps, events: dated.map((one) => one.id) })
  return facts
}

/** Days from each event to the next; none unless every day is known. */
export function gapsOf(dated: readonly SeriesEvent[]): number[] {
  if (dated.some((one) => one.precision !== 'day')) return []
  return dated.slice(1).map((one, at) => daysFrom(dated[at] ?? one, one))
}

function daysFrom(one: SeriesEvent, other: SeriesEvent): number {
  return daysBetween(one.happenedOn ?? '', other.happenedOn ?? '')
}

/**
 * Where each dated event stands on a line of time, from 0 down. Distances follow the days, and no two stand closer
 * than `least`, so that their words never lie on each other.
 */
export function placesOnLine(dated: readonly SeriesEvent[], height: number, least: number): number[] {
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return []
  const days = Math.max(1, daysFrom(first, last))
  let floor = 0
  return dated.map((one, at) => {
    const wanted = (daysFrom(first, one) / days) * height
    const place = at === 0 ? 0 : Math.max(wanted, floor)
    floor = place + least
    return Math.round(place)
  })
}
