import { assertive } from './assertive.ts'
import { cbt } from './cbt.ts'
import { drawAndTell } from './draw-and-tell.ts'
import { family } from './family.ts'
import { ipc } from './ipc.ts'
import { modelling, modellingLater } from './modelling.ts'
import type { Protocol } from './protocol.ts'
import { safetyPlan } from './safety-plan.ts'
import { sd } from './sd.ts'

/** Every version ever released, each in a file of its own. None is taken out: something may still run on it. */
export const released: readonly Protocol[] = [
  sd,
  assertive,
  modelling,
  modellingLater,
  cbt,
  ipc,
  family,
  safetyPlan,
  drawAndTell,
]
