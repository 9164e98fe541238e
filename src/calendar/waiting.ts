import { codeList, isCodeIn, type CodeOf } from '#content/codes/code.ts'
import { urgencies, type Urgency } from '#src/platform/clock/urgency.ts'

/**
 * What somebody waits for, most pressing first: the order of this list is the order of the queue among equal
 * urgency. The last three are circumstances that raise a place and never lower one (H12).
 */
export const needs = codeList(
  { code: 'safety', id: 'Belum aman atau masih terjadi', en: 'Not safe yet, or still going on' },
  { code: 'crisis_after', id: 'Baru melewati krisis', en: 'Just out of a crisis' },
  {
    code: 'daily_life',
    id: 'Tidak bisa tidur, makan, atau bersekolah',
    en: 'Cannot sleep, eat or go to school',
  },
  { code: 'disaster', id: 'Penyintas bencana', en: 'Hit by a disaster' },
  { code: 'child_violence', id: 'Anak yang mengalami kekerasan', en: 'Child suffering violence' },
  { code: 'mental_condition', id: 'Hidup dengan gangguan kejiwaan', en: 'Lives with a mental disorder' },
  { code: 'support', id: 'Konseling berkelanjutan', en: 'Continuing counselling' },
  { code: 'family', id: 'Pendampingan keluarga', en: 'Support for the family' },
  { code: 'information', id: 'Informasi atau satu kali pertemuan', en: 'Information or one meeting' },
)
export type Need = CodeOf<typeof needs>

export function isNeed(text: unknown): text is Need {
  return isCodeIn(needs, text)
}

/** All that may change a place in the queue. A field that is not here cannot (C31). */
export type InQueue = Readonly<{ urgency: Urgency; needs: readonly string[]; since: Date }>

/** The place of the most pressing need; one more need can only bring it forward. */
function needRank(held: readonly string[]): number {
  const ranks = held.map((need) => needs.findIndex((one) => one.code === need)).filter((rank) => rank >= 0)
  return Math.min(needs.length, ...ranks)
}

/** Urgency, then need, then who came first. */
export function compareWaiting(a: InQueue, b: InQueue): number {
  return (
    urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
    needRank(a.needs) - needRank(b.needs) ||
    a.since.getTime() - b.since.getTime()
  )
}

export function orderWaiting<T extends InQueue>(list: readonly T[]): T[] {
  return list.toSorted(compareWaiting)
}

/** Somebody who waits is called every seven days: is it still safe, has anything changed? */
export const safetyCallEvery = 7 * 86_400_000

export const endReasons = codeList(
  { code: 'started', id: 'Mulai dilayani', en: 'Service begins' },
  { code: 'referred', id: 'Dirujuk dan diterima', en: 'Referred and accepted' },
  { code: 'declined', id: 'Tidak ingin lagi', en: 'No longer wished' },
  { code: 'moved_away', id: 'Pindah', en: 'Moved away' },
  { code: 'other', id: 'Alasan lain', en: 'Another reason' },
)
export type EndReason = CodeOf<typeof endReasons>
