import { codeList, type CodeOf } from '#content/codes/code.ts'
import { daysBetween, isRealDay } from '#src/platform/i18n/days.ts'
import { asId, type Id } from '#src/platform/ids.ts'
import type { SealedClientEntry } from '../sealed-shapes.ts'

export type EntryId = Id<'client_entry'>
/** What somebody notes in their own place. A `note` written by staff is their answer to an entry. */
export const entryKinds = codeList(
  { code: 'diary', id: 'Catatan harian', en: 'Diary' },
  { code: 'breathing', id: 'Latihan napas', en: 'Breathing' },
  { code: 'mood', id: 'Perasaan hari ini', en: 'How the day felt' },
  { code: 'win', id: 'Kemenangan kecil', en: 'A small win' },
  { code: 'homework', id: 'Kabar tugas', en: 'News of a task' },
  { code: 'idea', id: 'Usul tujuan', en: 'A goal proposed' },
  { code: 'say', id: 'Suaraku', en: 'My say' },
  { code: 'note', id: 'Catatan', en: 'Note' },
  { code: 'task', id: 'Tugas pendamping', en: 'A carer’s task' },
  { code: 'praise', id: 'Yang dilihat tim', en: 'What the team saw' },
)
export type EntryKind = CodeOf<typeof entryKinds>

/** Where the next page of a list begins: after this entry. It stands in an address, so it tells a day and nothing else. */
export type Cursor = Readonly<{ day: string; at: Date; id: EntryId }>

export function cursorText(entry: Readonly<{ happenedOn: string; writtenAt: Date; id: EntryId }>): string {
  return `${entry.happenedOn}.${entry.writtenAt.getTime()}.${entry.id}`
}
/** Null when there is none, or when it was made up: the list then begins at its beginning. */
export function readCursor(text: string | null): Cursor | null {
  const [day = '', at = '', rest = ''] = text?.split('.') ?? []
  const id = asId<'client_entry'>(rest)
  const known = isRealDay(day) && /^\d{1,14}$/.test(at)
  return id && known ? { day, at: new Date(Number(at)), id } : null
}

/** How somebody handled it, as they saw it themselves. Going away to be safe counts as much as any other. */
export const handledWays = codeList(
  { code: 'left', id: 'Aku pergi ke tempat yang aman', en: 'I went somewhere safe' },
  { code: 'assertive', id: 'Aku bilang apa yang kumau dengan tenang', en: 'I calmly said what I wanted' },
  { code: 'passive', id: 'Aku diam dulu', en: 'I stayed quiet' },
  { code: 'aggressive', id: 'Aku membalas', en: 'I struck back' },
)
export type HandledWay = CodeOf<typeof handledWays>

/** Somebody asked for help with this, and nobody has answered. */
export function isCall(entry: Readonly<{ wantsHelp: boolean; answeredAt: Date | null }>): boolean {
  return entry.wantsHelp && entry.answeredAt === null
}

/** The feeling is at its worst: help is shown at once. It is an answer somebody gave, never a reading of words. */
export function isAtWorst(entry: Pick<SealedClientEntry, 'mood' | 'sudsBefore' | 'sudsAfter'>): boolean {
  const suds = entry.sudsAfter ?? entry.sudsBefore
  return (entry.mood !== undefined && entry.mood <= 1) || (suds !== undefined && suds >= 90)
}

/** Five faces are kept on the scale of ten: 1 to 5 become 0 to 10. */
export function moodOfFace(face: number): number {
  return (face - 1) * 2.5
}
export function faceOfMood(mood: number): 1 | 2 | 3 | 4 | 5 {
  const face = Math.round(mood / 2.5) + 1
  return ([1, 2, 3, 4, 5] as const).find((one) => one === face) ?? 3
}

const daysBack = 31

/**
 * The day a note is about: what the phone wrote on it while it waited for a signal, unless that lies in the future
 * or more than a month back. Days as `2026-03-04`.
 */
export function dayOfNote(given: string | null, today: string): string {
  if (!given || !isRealDay(given)) return today
  const back = daysBetween(given, today)
  return back >= 0 && back <= daysBack ? given : today
}
