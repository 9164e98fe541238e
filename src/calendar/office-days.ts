import { seatOf } from '#content/calendar/places.ts'
import { officeOf } from '#src/people/index.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { OfficeDays } from './conditions.ts'
import { ownDaysOff } from './day-off.store.ts'
import { settingsOf } from './room.store.ts'

/** The office's hours, days off, place and school times, as planning needs them. */
export async function officeDays(scope: Scope): Promise<OfficeDays> {
  const office = await officeOf(scope)
  const settings = await settingsOf(scope)
  const own =
    settings.latitude !== null && settings.longitude !== null
      ? { latitude: settings.latitude, longitude: settings.longitude }
      : null
  return {
    zone: office.timezone,
    openingHours: office.openingHours,
    closedDays: office.closedDays,
    own: await ownDaysOff(scope),
    seat: own ?? seatOf(office.regionScheme, office.regionCode),
    schoolHours:
      settings.schoolOpens !== null && settings.schoolCloses !== null
        ? { opens: settings.schoolOpens, closes: settings.schoolCloses }
        : null,
    examWeeks: settings.examWeeks,
  }
}
