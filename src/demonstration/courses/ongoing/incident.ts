import { addIncident, incidentsOf, linkIncident } from '../../floors/cases.ts'
import type { Course } from '../course.ts'

/** What happened at the back gate stands on the file as an event of its own, going on from the one in the corridor. */
export async function writeIncident(course: Course, day: number): Promise<void> {
  await course.onFile(
    day,
    async ({ scope, file }) => {
      // Where the file was opened without a report, nobody has written down the corridor yet.
      const before = (await incidentsOf(scope, file.head.id))[0]
      const id = await addIncident(scope, {
        happenedOn: fridayBefore(course.dayAt(day)),
        precision: 'day',
        forms: ['physical'],
        place: 'wayToSchool',
        venue: before?.venue ?? null,
        institutionId: before?.institutionId ?? null,
        regionCode: before?.regionCode ?? null,
        peopleReported: 3,
        peopleHarmed: 1,
        injured: true,
        followsId: before?.id ?? null,
      })
      await linkIncident(scope, id, file.head.id, 'harmed')
    },
    { minutes: 4 },
  )
}

function fridayBefore(on: string): string {
  const day = new Date(`${on}T00:00:00Z`)
  const back = ((day.getUTCDay() + 1) % 7) + 1
  return new Date(day.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}
