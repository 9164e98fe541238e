import type { PlanCheck } from './check-plan.ts'
import { again } from '#src/platform/web/answer.ts'

/** What a refused post shows again: why, and everything that was typed, by the name of its field. */
export type Refused = Readonly<{
  problem: string
  typed: Readonly<Record<string, string>>
  /** The id of the input that has to be put right. */
  at?: string
  /** What stands against times that were to be planned. */
  check?: PlanCheck | null
  /** The version the writer began with; null for the newest, which is then shown beside what was typed. */
  seen?: number | null
}>

/** What has to be put right at one input, by its id: the page says it on top, with a way there, and beside it. */
export function refuseAt(
  form: FormData,
  at: string,
  problem: string,
  status = 422,
): { again: Refused; status: number } {
  return again({ ...refuse(form, problem).again, at }, status)
}

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
