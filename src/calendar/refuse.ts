import type { PlanCheck } from './check-plan.ts'
import { again } from '#src/platform/web/answer.ts'

/** What a refused post shows again: why, and everything that was typed, by the name of its field. */
export type Refused = Readonly<{
  problem: string
  typed: Readonly<Record<string, string>>
  /** What stands against times that were to be planned. */
  check?: PlanCheck | null
}>

export function refuse(
  form: FormData,
  problem: string,
  status = 422,
  check: PlanCheck | null = null,
): { again: Refused; status: number } {
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  return again({ problem, typed, check }, status)
}
