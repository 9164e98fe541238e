import { catalogue } from '#src/platform/i18n/catalogue.ts'
import { ladderRuleWords } from './ladder-words.ts'
import { planRuleWords } from './plan-words.ts'
import { stepRuleWords } from './step-words.ts'

/**
 * Sentences for the codes of the rules, for workers. The three lists differ only in theme. A suggestion is
 * worded as one; what stands in the way is worded as what to do next.
 */
export const ruleWords = {
  id: { ...ladderRuleWords.id, ...planRuleWords.id, ...stepRuleWords.id },
  en: { ...ladderRuleWords.en, ...planRuleWords.en, ...stepRuleWords.en },
} as const

/** How a rule's outcome is introduced on screen. */
export const ruleFrame = catalogue(
  {
    why: 'Mengapa ini muncul',
    from: 'Dari jawaban',
    suggestion: 'Saran, bukan keputusan. Anda dan klien yang memilih.',
    notVerified: 'Batas angka ini belum diverifikasi oleh psikolog di unit ini.',
  },
  {
    why: 'Why this appears',
    from: 'From the answer',
    suggestion: 'A suggestion, not a decision. You and the client choose.',
    notVerified: 'These numbers have not been verified by a psychologist of this unit.',
  },
)
