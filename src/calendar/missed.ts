import { codeList, type CodeOf } from '#content/codes/code.ts'

const hour = 3_600_000
/** Practice norm: a human contact within two days, a second within seven, then a supervisor decides. */
export const firstContactWithin = 48 * hour
const secondContactWithin = 7 * 24 * hour
const thirdContactWithin = 14 * 24 * hour
const decisionWithin = 72 * hour
export const unreachedBeforeDecision = 3

export const contactResults = codeList(
  { code: 'reached', id: 'Terhubung', en: 'Reached' },
  { code: 'not_reached', id: 'Belum terhubung', en: 'Not reached' },
  {
    code: 'held_back',
    id: 'Tidak dihubungi: tidak aman saat itu',
    en: 'Not tried: it was not safe then',
  },
)
export type ContactResult = CodeOf<typeof contactResults>

export const contactChannels = codeList(
  { code: 'call', id: 'Telepon', en: 'Call' },
  { code: 'message', id: 'Pesan', en: 'Message' },
  { code: 'trusted', id: 'Lewat orang yang dipercaya', en: 'Through the trusted person' },
  { code: 'school', id: 'Ditemui di sekolah', en: 'In person at school' },
  { code: 'visit', id: 'Kunjungan', en: 'Visit' },
  { code: 'place', id: 'Lewat tempat klien', en: "In the client's own place" },
)
export type ContactChannel = CodeOf<typeof contactChannels>

/** What a supervisor may decide. Ending a file is not among them: that is another step, taken by people. */
export const decisions = codeList(
  { code: 'keep_trying', id: 'Coba lagi dengan cara lain', en: 'Try again in another way' },
  { code: 'visit', id: 'Kunjungan oleh petugas', en: 'A worker visits' },
  {
    code: 'through_trusted',
    id: 'Lewat orang yang dipercaya klien',
    en: "Through the client's trusted person",
  },
  { code: 'wait', id: 'Menunggu; pintu tetap terbuka', en: 'Wait; the door stays open' },
  { code: 'refer', id: 'Rujuk ke layanan yang lebih dekat', en: 'Refer to a nearer service' },
  {
    code: 'discuss_ending',
    id: 'Bahas pengakhiran layanan dalam rapat kasus',
    en: 'Discuss ending the service in a conference',
  },
)
export type Decision = CodeOf<typeof decisions>

export type Attempt = Readonly<{ result: ContactResult; at: Date }>

/** What a missed session still asks for. */
export type Duty =
  | Readonly<{ next: 'contact'; dueAt: Date; attempt: 1 | 2 | 3 }>
  | Readonly<{ next: 'decision'; dueAt: Date }>
  | Readonly<{ next: 'nothing' }>

/**
 * What is owed after a missed session: contact within 48 hours; when nobody was reached, a second within seven
 * days and a third within fourteen; then a supervisor's decision. Holding back for safety is no attempt, and
 * nothing ever ends by itself. `missedAt` is when it was marked; `decided` when a supervisor has decided since.
 */
export function dutyAfterMissed(missedAt: Date, attempts: readonly Attempt[], decided: boolean): Duty {
  if (decided || attempts.some((one) => one.result === 'reached')) return { next: 'nothing' }
  const unreached = attempts
    .filter((one) => one.result === 'not_reached')
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const from = (start: Date, length: number) => new Date(start.getTime() + length)
  if (unreached.length === 0)
    return { next: 'contact', dueAt: from(missedAt, firstContactWithin), attempt: 1 }
  if (unreached.length === 1)
    return { next: 'contact', dueAt: from(missedAt, secondContactWithin), attempt: 2 }
  if (unreached.length === 2)
    return { next: 'contact', dueAt: from(missedAt, thirdContactWithin), attempt: 3 }
  const third = unreached[unreachedBeforeDecision - 1]
  return { next: 'decision', dueAt: from(third?.at ?? missedAt, decisionWithin) }
}

export type MissedStanding = Readonly<{ appointmentId: string; since: Date; unreached: number; duty: Duty }>

/**
 * How a file stands after missed sessions: counted from the first that was missed since they were last met,
 * reached, or decided about, so that a further missed session never starts the count anew. Null when nothing is owed.
 */
export function missedStanding(
  missed: readonly Readonly<{ id: string; at: Date }>[],
  attempts: readonly Attempt[],
  settledAt: readonly Date[],
): MissedStanding | null {
  const settled = Math.max(
    0,
    ...settledAt.map(Number),
    ...attempts.filter((one) => one.result === 'reached').map((one) => one.at.getTime()),
  )
  const open = missed
    .filter((one) => one.at.getTime() > settled)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const [first] = open
  if (!first) return null
  const since = attempts.filter((one) => one.at >= first.at)
  return {
    appointmentId: first.id,
    since: first.at,
    unreached: since.filter((one) => one.result === 'not_reached').length,
    duty: dutyAfterMissed(first.at, since, false),
  }
}
