// What the demonstration uses of people's own places and of measures, in one place.
export { makeWords, openDoor, placeKeys } from '#src/portal/index.ts'
export { noteWordsGiven } from '#src/portal/open-door.ts'
export { bandOfPlace } from '#src/portal/place.ts'
export type { Audience } from '#src/portal/index.ts'
export { fillSheet, instrumentByCode } from '#src/instruments/index.ts'
export type { Answers, Moment } from '#src/instruments/index.ts'
export { closeAlert, readAlerts } from '#src/instruments/raise-alert.ts'
