import { closeAlert, readAlerts } from '../floors/portal.ts'
import { must, type Course } from './course.ts'

/** What an answer asked for at once was done that day, and stands beside the answer. */
export async function answerAlerts(
  course: Course,
  day: number,
  step: 'safetyPlan' | 'spoke',
  what: string,
): Promise<void> {
  await course.onFile(
    day,
    async ({ scope, file }) => {
      for (const alert of await readAlerts(scope, file))
        if (!alert.answeredAt)
          must(
            await closeAlert(scope, file, alert.id, {
              step,
              what,
              consulted: 'Ningsih Contoh',
            }),
            'the answer is acted on',
          )
    },
    { minutes: 58 },
  )
}
