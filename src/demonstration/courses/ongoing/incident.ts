import { addIncident, incidentsOf, linkIncident } from '../../floors/cases.ts'
import { must, type Course } from '../course.ts'

/** What happened at the back gate stands on the file as an event of its own, going on from the one in the corridor. */
export async function writeIncident(course: Course, day: number): Promise<void> {
  await course.onFile(
    day,
    async ({ scope, file }) => {
      const before = must((await incidentsOf(scope, file.head.id))[0], 'the event in the corridor')
      const { venue, institutionId, regionCode } = before
      const id = await addIncident(scope, {
        happenedOn: fridayBefore(course.dayAt(day)),
        precision: 'day',
        forms: ['physical'],
        place: 'way',
        venue,
        institutionId,
        regionCode,
        peopleReported: 3,
        peopleHarmed: 1,
        injured: true,
        followsId: before.id,
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
