// What the demonstration uses of data rights and of figures, in one place.
export { handInRequest } from '#src/privacy/index.ts'

export { checkIdentity, decideRequest, takeRequest } from '#src/privacy/handle-request.ts'
export { addMeasure, recordBreach } from '#src/privacy/handle-breach.ts'
export { setTarget } from '#src/insight/set-target.ts'
