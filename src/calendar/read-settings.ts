import { isRealDay } from '#src/platform/i18n/days.ts'
import { minutesOf } from './office-time.ts'
import type { Settings } from './room.store.ts'

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

/** Both hours, the later one second; null when both are empty; 'wrong' otherwise. */
export function readHours(
  form: FormData,
  from: string,
  to: string,
): { opens: string; closes: string } | null | 'wrong' {
  const [opens, closes] = [from, to].map((name) => text(form, name).replace('.', ':').padStart(5, '0'))
  if (text(form, from) === '' && text(form, to) === '') return null
  const [start, end] = [minutesOf(opens ?? ''), minutesOf(closes ?? '')]
  return opens && closes && start !== null && end !== null && start < end ? { opens, closes } : 'wrong'
}

const weekLine = /^(\d{4}-\d{2}-\d{2})\D+(\d{4}-\d{2}-\d{2})$/

/** The posted settings, or what is wrong with them. */
export function readSettings(
  form: FormData,
): Omit<Settings, 'version'> | 'wrongPlace' | 'hoursWrong' | 'wrongExams' {
  const seat = readSeat(text(form, 'latitude'), text(form, 'longitude'))
  if (seat === 'wrong') return 'wrongPlace'
  const school = readHours(form, 'schoolOpens', 'schoolCloses')
  if (school === 'wrong') return 'hoursWrong'
  const lines = text(form, 'exams')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const weeks = lines.map((line) => {
    const [, from = '', to = ''] = weekLine.exec(line) ?? []
    return isRealDay(from) && isRealDay(to) && from <= to ? { from, to } : null
  })
  if (weeks.includes(null) || weeks.length > 20) return 'wrongExams'
  return {
    ...seat,
    schoolOpens: school?.opens ?? null,
    schoolCloses: school?.closes ?? null,
    examWeeks: weeks.flatMap((week) => (week ? [week] : [])),
  }
}

function readSeat(
  latitude: string,
  longitude: string,
): { latitude: number | null; longitude: number | null } | 'wrong' {
  if (latitude === '' && longitude === '') return { latitude: null, longitude: null }
  const [north, east] = [latitude, longitude].map((typed) => Number(typed.replace(',', '.')))
  if (north === undefined || east === undefined || latitude === '' || longitude === '') return 'wrong'
  return north >= -12 && north <= 7 && east >= 94 && east <= 142
    ? { latitude: north, longitude: east }
    : 'wrong'
}
