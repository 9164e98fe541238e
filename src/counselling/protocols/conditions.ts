import { both } from '#src/platform/forms/index.ts'
import { fired } from '../rules/reason.ts'
import type { Condition, Protocol } from './protocol.ts'

/** What holds several techniques back, or stops them, in the same words wherever it stands. */
export const urgentNow: Condition = {
  code: 'urgentNow',
  words: both('Ada yang mendesak sekarang', 'Something is urgent now'),
  instead: both('Tangani dulu yang mendesak.', 'See to what is urgent first.'),
  seen: ({ outside }) => (outside.urgencyNow ? [fired('excluded', 'case.urgency', 'NOW')] : []),
}

type StopRule = Protocol['stopRules'][number]

export const newDisclosure: StopRule = {
  code: 'newDisclosure',
  words: both('Ada cerita baru tentang kekerasan.', 'Something new about violence is told.'),
}
export const wantsToStop: StopRule = {
  code: 'stopSignal',
  words: both('Klien ingin berhenti, tanpa perlu alasan.', 'The client wants to stop; no reason needed.'),
}
