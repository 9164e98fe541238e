import { addDays } from '#src/platform/i18n/days.ts'
import { isStanding } from '../session/index.ts'
import type { StoredHomework } from '../homework.store.ts'

const daysAfterItsDay = 30

/**
 * A task somebody still meets when they come home: open, and no longer than a month past the day it was meant for.
 * An older one stands among those that went by; nobody is greeted by a card that has waited since spring.
 */
export function isOfNow(task: Pick<StoredHomework, 'state' | 'endedAt' | 'dueOn'>, today: string): boolean {
  return isStanding(task) && (task.dueOn === null || addDays(task.dueOn, daysAfterItsDay) >= today)
}
