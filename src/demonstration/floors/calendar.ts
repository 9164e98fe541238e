// What the demonstration uses of the calendar and of guidance at school, in one place.
export { findAppointment, insertRoom, markMissed, planAppointment, putOnList } from '#src/calendar/index.ts'
export type { Plan } from '#src/calendar/index.ts'

export { reportPlan, writePlan } from '#src/guidance/write-plan.ts'
export { addLine, addNeed, startProgramme, useProgramme } from '#src/guidance/write-programme.ts'
export { findPlan } from '#src/guidance/plan.store.ts'
export type { PlanFacts } from '#src/guidance/plan.store.ts'
export { schoolYearOf } from '#src/guidance/programme.ts'
export { linesOf, programmesOf } from '#src/guidance/programme.store.ts'
export { confirmPost } from '#src/guidance/confirm-post.ts'
export { statedPosts } from '#src/guidance/confirm-post.store.ts'
export { statePost } from '#src/guidance/state-post.ts'
