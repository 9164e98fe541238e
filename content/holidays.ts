import type { Both } from '#src/platform/i18n/catalogue.ts'

/**
 * A national day off. `fixed` falls on the same day each year by decree; `moveable` follows a religious
 * calendar and holds only once the yearly joint decree (SKB 3 Menteri) says so.
 */
export type Holiday = Both & {
  readonly day: string
  readonly status: 'fixed' | 'moveable'
  readonly verified: boolean
}

const fixedDays = [
  ['01-01', 'Tahun Baru Masehi', "New Year's Day"],
  ['05-01', 'Hari Buruh Internasional', 'Labour Day'],
  ['06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
  ['08-17', 'Hari Kemerdekaan', 'Independence Day'],
  ['12-25', 'Hari Raya Natal', 'Christmas Day'],
] as const

const moveableDays = [
  ['2026-01-16', 'Isra Mikraj', 'Isra and Miraj'],
  ['2026-02-17', 'Tahun Baru Imlek', 'Chinese New Year'],
  ['2026-03-19', 'Hari Suci Nyepi', 'Day of Silence (Nyepi)'],
  ['2026-03-20', 'Idulfitri (hari pertama)', 'Eid al-Fitr (first day)'],
  ['2026-03-21', 'Idulfitri (hari kedua)', 'Eid al-Fitr (second day)'],
  ['2026-04-03', 'Wafat Yesus Kristus', 'Good Friday'],
  ['2026-04-05', 'Hari Paskah', 'Easter Sunday'],
  ['2026-05-14', 'Kenaikan Yesus Kristus', 'Ascension Day'],
  ['2026-05-27', 'Iduladha', 'Eid al-Adha'],
  ['2026-05-31', 'Hari Raya Waisak', 'Vesak Day'],
  ['2026-06-16', 'Tahun Baru Islam', 'Islamic New Year'],
  ['2026-08-25', 'Maulid Nabi Muhammad', "The Prophet's Birthday"],
  ['2027-01-05', 'Isra Mikraj', 'Isra and Miraj'],
  ['2027-02-06', 'Tahun Baru Imlek', 'Chinese New Year'],
  ['2027-03-08', 'Hari Suci Nyepi', 'Day of Silence (Nyepi)'],
  ['2027-03-10', 'Idulfitri (hari pertama)', 'Eid al-Fitr (first day)'],
  ['2027-03-11', 'Idulfitri (hari kedua)', 'Eid al-Fitr (second day)'],
  ['2027-03-26', 'Wafat Yesus Kristus', 'Good Friday'],
  ['2027-03-28', 'Hari Paskah', 'Easter Sunday'],
  ['2027-05-06', 'Kenaikan Yesus Kristus', 'Ascension Day'],
  ['2027-05-17', 'Iduladha', 'Eid al-Adha'],
  ['2027-05-20', 'Hari Raya Waisak', 'Vesak Day'],
  ['2027-06-06', 'Tahun Baru Islam', 'Islamic New Year'],
  ['2027-08-15', 'Maulid Nabi Muhammad', "The Prophet's Birthday"],
] as const

const holidayYears = [2026, 2027] as const

/**
 * Days off of 2026 and 2027. The moveable ones were reckoned, not read from a decree: belum diverifikasi.
 * Joint leave (cuti bersama) is not here; an office adds it.
 */
export const holidays: readonly Holiday[] = [
  ...holidayYears.flatMap((year) =>
    fixedDays.map(
      ([day, id, en]) => ({ day: `${year}-${day}`, id, en, status: 'fixed', verified: true }) as const,
    ),
  ),
  ...moveableDays.map(([day, id, en]) => ({ day, id, en, status: 'moveable', verified: false }) as const),
].toSorted((a, b) => (a.day < b.day ? -1 : 1))

/** Whether the years of a day are known at all; outside them only weekends are. */
export function hasHolidaysFor(day: string): boolean {
  return holidayYears.some((year) => day.startsWith(`${year}-`))
}

/** Monday to Friday and no day off. `day` as `2026-03-04`; `closed` holds an office's own days off. */
export function isWorkingDay(day: string, closed: readonly string[] = []): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6) return false
  return !closed.includes(day) && !holidays.some((holiday) => holiday.day === day)
}

/** The day on which a limit of so many working days ends; the first day does not count. */
export function addWorkingDays(day: string, count: number, closed: readonly string[] = []): string {
  const date = new Date(`${day}T00:00:00Z`)
  let left = count
  while (left > 0) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (isWorkingDay(date.toISOString().slice(0, 10), closed)) left -= 1
  }
  return date.toISOString().slice(0, 10)
}
