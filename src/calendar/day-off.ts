import { isRealDay } from '#src/platform/i18n/days.ts'
import { codeList, isCodeIn, type CodeOf } from '#content/codes/code.ts'
import { daysOffOn } from '#content/calendar/days-off.ts'
import type { Both } from '#src/platform/i18n/catalogue.ts'

export const dayOffKinds = codeList(
  { code: 'national', id: 'Libur nasional', en: 'National day off' },
  { code: 'joint', id: 'Cuti bersama', en: 'Joint leave' },
  { code: 'regional', id: 'Libur daerah', en: 'Regional day off' },
)
export type DayOffKind = CodeOf<typeof dayOffKinds>

/** A day an office wrote down itself, with where it stands. */
export type OwnDayOff = Readonly<{ day: string; kind: DayOffKind; name: string; source: string }>
/** What a day is off for. Not verified: reckoned, and no decree for it was read yet. */
export type OffDay = Both &
  Readonly<{ day: string; kind: DayOffKind; verified: boolean; source: string | null }>

/**
 * What a day is off for, by the shipped list and by what the office wrote down. A reckoned day counts as decreed once
 * the office wrote it down from the decree; it is then shown once.
 */
export function offOn(day: string, own: readonly OwnDayOff[]): readonly OffDay[] {
  const written = own.filter((one) => one.day === day)
  const shipped = daysOffOn(day).map((one): OffDay => {
    const decree = written.find((known) => known.kind === one.kind)
    return {
      day,
      kind: one.kind,
      id: one.id,
      en: one.en,
      verified: one.verified || decree !== undefined,
      source: decree?.source ?? null,
    }
  })
  const further = written.filter((one) => !shipped.some((known) => known.kind === one.kind))
  return [
    ...shipped,
    ...further.map((one): OffDay => ({ ...one, id: one.name, en: one.name, verified: true })),
  ]
}

const mostLines = 100
export type DayOffProblem = Readonly<{
  line: number
  why: 'shape' | 'day' | 'kind' | 'name' | 'source' | 'many'
}>

/**
 * Lines of a file or a field, `2027-03-09; cuti bersama; Cuti bersama Idulfitri; SKB 3 Menteri Nomor 1/2026`. The kind
 * may be said by its code or its name in either language. A first line of headings and empty lines are left out.
 */
export function readDaysOff(text: string): readonly OwnDayOff[] | DayOffProblem {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ line: line.trim(), at: at + 1 }))
    .filter(({ line }, at) => line !== '' && !(at === 0 && /^(tanggal|day|date)\b/i.test(line)))
  if (lines.length > mostLines) return { line: mostLines + 1, why: 'many' }
  const read: OwnDayOff[] = []
  for (const { line, at } of lines) {
    const parts = line
      .split(line.includes(';') ? ';' : '\t')
      .map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
    const [day = '', typed = '', name = '', source = ''] = parts
    if (parts.length !== 4) return { line: at, why: 'shape' }
    if (!isRealDay(day)) return { line: at, why: 'day' }
    const kind = kindOf(typed)
    if (kind === null) return { line: at, why: 'kind' }
    if (name === '' || name.length > 120) return { line: at, why: 'name' }
    if (source === '' || source.length > 200) return { line: at, why: 'source' }
    read.push({ day, kind, name, source })
  }
  return read
}

function kindOf(typed: string): DayOffKind | null {
  if (isCodeIn(dayOffKinds, typed)) return typed
  const said = typed.toLowerCase()
  return (
    dayOffKinds.find((one) => one.id.toLowerCase() === said || one.en.toLowerCase() === said)?.code ?? null
  )
}
