import type { Banded } from '#src/platform/i18n/catalogue.ts'

/** The same words for a child and a teenager, others for somebody grown up. */
export const two = (young: string, grown: string): Banded => ({ anak: young, remaja: young, dewasa: grown })

/** One sentence that suits every age. */
export const same = (text: string): Banded => ({ anak: text, remaja: text, dewasa: text })
