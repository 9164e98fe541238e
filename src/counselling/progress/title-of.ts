import { say } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { RunProgress } from './load-progress.ts'

/** The technique in the words of its version; the bare name when that version is gone. */
export function titleOf(one: RunProgress, lang: Lang): string {
  return one.protocol ? say(one.protocol.title, { lang, band: 'dewasa' }) : one.run.protocol
}
