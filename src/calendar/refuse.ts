import { again } from '#src/platform/web/answer.ts'

/** What a refused post shows again: why, and everything that was typed, by the name of its field. */
export type Refused = Readonly<{ problem: string; typed: Readonly<Record<string, string>> }>

export function refuse(form: FormData, problem: string, status = 422): { again: Refused; status: number } {
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  return again({ problem, typed }, status)
}
