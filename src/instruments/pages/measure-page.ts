import { caseHref } from '#src/cases/index.ts'
import { staff } from '#src/platform/access/allow.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { measuringRoles } from '../may.ts'

/** Whoever gives measures and sees items; which files, the team decides (practice.md §22). */
export const measureStaff = staff(...measuringRoles)

export const measureHref = {
  list: (caseId: CaseId) => caseHref(caseId, 'ukur'),
  fresh: (caseId: CaseId, code: string) => caseHref(caseId, `ukur/${code}/baru`),
  fill: (caseId: CaseId, id: string) => caseHref(caseId, `ukur/isi/${id}`),
  result: (caseId: CaseId, id: string) => caseHref(caseId, `ukur/hasil/${id}`),
  trend: (caseId: CaseId, code: string) => caseHref(caseId, `ukur/tren/${code}`),
  alert: (caseId: CaseId, id: string) => caseHref(caseId, `ukur/tindakan/${id}`),
}
