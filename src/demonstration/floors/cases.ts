// What the demonstration uses of the cases capability, in one place.
export {
  addIncident,
  addMember,
  handOver,
  linkIncident,
  openCase,
  openFile,
  readPeople,
  writeNote,
} from '#src/cases/index.ts'
export type {
  CaseFacts,
  CaseFile,
  CaseIdentity,
  CaseSide,
  Duty,
  IncidentId,
  SafeContact,
} from '#src/cases/index.ts'

export { incidentsOf } from '#src/cases/incident.store.ts'
export { addPerson } from '#src/cases/add-person.ts'
export { changeFacts } from '#src/cases/change-facts.ts'
export { closeFile, endService, reopenCase } from '#src/cases/end-service.ts'
export { followUps, proposedKind } from '#src/cases/follow-ups.ts'
export type { FollowUpKind } from '#src/cases/follow-ups.ts'
export { giveService } from '#src/cases/give-service.ts'
export type { ImpactSheet } from '#src/cases/impact/impact.ts'
export { writeImpact } from '#src/cases/impact/write-impact.ts'
export { keepDocument } from '#src/cases/keep-document.ts'
export { addFollowUps, readFollowUps, recordFollowUp } from '#src/cases/plan-follow-ups.ts'
export type { FollowUpInput } from '#src/cases/plan-follow-ups.ts'
export type { PersonRole } from '#src/cases/person.store.ts'
export type { Agreement, PlanLineStatus, PlanPart } from '#src/cases/plan.ts'
export { answerPoliceDuty } from '#src/cases/police-report.ts'
export { recordConsent, withdrawConsent } from '#src/cases/record-consent.ts'
export type { ConsentAnswer, ConsentGiver } from '#src/cases/consent.ts'
export type { Context, Strengths } from '#src/cases/sealed-shapes.ts'
export { addPlanLine, addTask, endTask, movePlanLine, readPlan, readTasks } from '#src/cases/write-plan.ts'
export type { NoteKind } from '#src/cases/timeline.store.ts'
export { writePortrait } from '#src/cases/write-portrait.ts'
