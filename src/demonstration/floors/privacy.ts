// What the demonstration uses of data rights and of figures: their faces, and below the line what is not in them yet.
export { handInRequest } from '#src/privacy/index.ts'

export { checkIdentity, decideRequest, takeRequest } from '#src/privacy/handle-request.ts'
export { addMeasure, recordBreach } from '#src/privacy/handle-breach.ts'
export { setTarget } from '#src/insight/set-target.ts'
