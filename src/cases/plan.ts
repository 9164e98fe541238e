import type { CodeOf } from '#content/codes/code.ts'
import type { agreements, planLineStatuses, planParts } from './codes.ts'

export type PlanPart = CodeOf<typeof planParts>
export type PlanLineStatus = CodeOf<typeof planLineStatuses>
export type Agreement = CodeOf<typeof agreements>
export const parts = ['emotional', 'practical', 'social'] as const satisfies readonly PlanPart[]

export type PlanLineFacts = Readonly<{
  part: PlanPart
  notNeeded: boolean
  status: PlanLineStatus
  agreed: Agreement
}>

/** The parts of help that nobody has thought about yet: a plan holds a line in each, or says "not needed" (C23). */
export function missingParts(lines: readonly PlanLineFacts[]): PlanPart[] {
  return parts.filter((part) => !lines.some((line) => line.part === part && line.status !== 'dropped'))
}

/** Lines that wait: neither done nor dropped, nor a "not needed". */
export function openLines<L extends PlanLineFacts>(lines: readonly L[]): L[] {
  return lines.filter((line) => !line.notNeeded && (line.status === 'planned' || line.status === 'doing'))
}

/** Lines carried out without the client having been asked, or against their no: shown, never hidden (C33). */
export function notAgreed<L extends PlanLineFacts>(lines: readonly L[]): L[] {
  return openLines(lines).filter((line) => line.agreed !== 'yes')
}
