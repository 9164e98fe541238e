import { dayOf } from '#src/platform/i18n/format.ts'

/** One reading of a person's record, as the audit tells it, with what is needed to place it. */
export type Read = Readonly<{
  accountId: string
  at: Date
  subjectKind: string
  subjectId: string
  /** Whether the office was open, or this person was on call, at that moment. */
  onDuty: boolean
  /** When this person had left the care team of this file, or null. */
  leftTeamAt: Date | null
  /** Whether the record names somebody who works here other than the reader. */
  namesColleague: boolean
}>

const patterns = ['manyRecords', 'offDuty', 'leftTeam', 'namesColleague'] as const
export type Pattern = (typeof patterns)[number]

/** Something for a person to look at. It proves nothing, and nobody is told but who reviews. */
export type Unusual = Readonly<{
  accountId: string
  pattern: Pattern
  from: Date
  to: Date
  recordCount: number
  /** The one record, when there is only one. */
  subject: { kind: string; id: string } | null
}>

export type ReadLimits = Readonly<{ manyRecords: number; withinMinutes: number; offDutyRecords: number }>

/** Product defaults; an office may know better. Belum diverifikasi. */
const defaultLimits: ReadLimits = { manyRecords: 20, withinMinutes: 60, offDutyRecords: 3 }

/**
 * Finds readings that a reviewer should see, by account:
 * `manyRecords`: more than so many different records within an hour; `offDuty`: more than so many different
 * records on one day outside hours; `leftTeam`: a file after leaving its team; `namesColleague`: a record that
 * names another worker. Reads may come in any order. Pure.
 */
export function findUnusual(reads: readonly Read[], limits: ReadLimits = defaultLimits): Unusual[] {
  const byAccount = Map.groupBy(
    reads.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    (read) => read.accountId,
  )
  return [...byAccount.values()].flatMap((own) => [
    ...tooMany(own, limits),
    ...outsideHours(own, limits),
    ...single(
      own.filter((read) => read.leftTeamAt !== null && read.leftTeamAt < read.at),
      'leftTeam',
    ),
    ...single(
      own.filter((read) => read.namesColleague),
      'namesColleague',
    ),
  ])
}

/** A sliding window; one finding for each stretch that goes over, not one for each read in it. */
function tooMany(own: readonly Read[], limits: ReadLimits): Unusual[] {
  const found: Unusual[] = []
  const length = limits.withinMinutes * 60_000
  let end = 0
  for (let start = 0; start < own.length; start++) {
    const opened = own[start]?.at.getTime() ?? 0
    while (end < own.length && (own[end]?.at.getTime() ?? 0) - opened <= length) end += 1
    // A window no longer than the limit cannot hold more different records than it.
    if (end - start <= limits.manyRecords) continue
    const window = own.slice(start, end)
    if (different(window) <= limits.manyRecords) continue
    found.push(of(window, 'manyRecords'))
    start = end - 1
  }
  return found
}

function outsideHours(own: readonly Read[], limits: ReadLimits): Unusual[] {
  const days = Map.groupBy(
    own.filter((read) => !read.onDuty),
    (read) => dayOf(read.at),
  )
  return [...days.values()]
    .filter((day) => different(day) > limits.offDutyRecords)
    .map((day) => of(day, 'offDuty'))
}

/** One finding for each record. */
function single(reads: readonly Read[], pattern: Pattern): Unusual[] {
  const records = Map.groupBy(reads, (read) => read.subjectId)
  return [...records.values()].map((same) => of(same, pattern))
}

function different(reads: readonly Read[]): number {
  return new Set(reads.map((read) => read.subjectId)).size
}

function of(reads: readonly Read[], pattern: Pattern): Unusual {
  const [first, last] = [reads[0], reads.at(-1)]
  if (!first || !last) throw new Error('A finding needs a reading.')
  const recordCount = different(reads)
  return {
    accountId: first.accountId,
    pattern,
    from: first.at,
    to: last.at,
    recordCount,
    subject: recordCount === 1 ? { kind: first.subjectKind, id: first.subjectId } : null,
  }
}
