// What the demonstration uses of the reports capability, in one place.
export {
  answerReporter,
  declareConflict,
  decideReport,
  doorKeys,
  identifyReport,
  noteForColleagues,
  openReportAsIntake,
  prepareReport,
  receiveReport,
  takeReport,
} from '#src/reports/index.ts'
export type {
  ClosingReason,
  NewFile,
  OpenedPerson,
  Outcome,
  Plan,
  ReferralBody,
  ReportAnswers,
  ReportKind,
} from '#src/reports/index.ts'

export { findDeskReport, markRead } from '#src/reports/desk.store.ts'
export { fileNames } from '#src/reports/find-duplicates.ts'
export { markRead as markMessagesRead } from '#src/reports/message.store.ts'
export { withdrawReport, writeToWorker } from '#src/reports/reporter-acts.ts'
