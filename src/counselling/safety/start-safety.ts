import { listen } from '#src/platform/events/events.ts'
import { reopenPlan } from './review-plan.ts'

/** Called once at start-up: a new event on a file opens its safety plan again. */
export function startSafety(): void {
  listen('case.incident_linked', reopenPlan)
}
