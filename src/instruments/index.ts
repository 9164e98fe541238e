export type { Mode } from '#content/instruments/meta.ts'
export type { Administration, AdministrationId, Given, Moment } from './administration.ts'
export type { Change, ChangeClass } from './change.ts'
export type { Instrument } from './instrument.ts'
export type { Score } from './score.ts'
export type { Answers, Sheet } from './sheet.ts'
export type { Trend, TrendPoint } from './trend.ts'
export { findInstrument } from './find-instrument.ts'
export { fillSheet } from './give.ts'

export { instrumentByCode } from './registry.ts'

export type { Alert } from './alert.store.ts'

export { administrationsOf, answeredOf } from './read-given.ts'
export { scoreOf } from './score.ts'
export { changeWords } from './change-words.ts'
export { mayMeasure } from './may.ts'
export { trendOf } from './trend.ts'
export { instrumentPages } from './pages.ts'
export { startInstruments } from './start-instruments.tsx'
export { TrendView } from './trend-view.tsx'

export { toObservation, toQuestionnaireResponse } from './fhir.ts'
