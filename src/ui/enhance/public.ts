import { enhanceCopy } from './copy.ts'
import { enhanceLeave } from './leave.ts'
import { enhancePrint } from './print.ts'
import { enhanceSteppers } from './stepper.ts'
import { enhanceSubmitOnce } from './submit-once.ts'
import { enhanceOffline } from './offline.ts'

enhanceLeave()
enhanceSubmitOnce()
enhanceCopy()
enhancePrint()
enhanceSteppers()
enhanceOffline()
