import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Notice } from '#src/ui/index.ts'
import type { CaseHead } from './case.ts'
import { caseWords } from './words.ts'

/** Days without contact after which the team is reminded that help should be steady (C15). */
export const silentDays = 14

/** Full days since the last contact, when they are more than the team should let pass. */
export function silenceOf(
  head: Pick<CaseHead, 'status'>,
  lastContact: Date | undefined,
  now: Date,
): number | 'never' | null {
  if (head.status !== 'open' && head.status !== 'reopened') return null
  if (!lastContact) return 'never'
  const days = Math.floor((now.getTime() - lastContact.getTime()) / 86_400_000)
  return days > silentDays ? days : null
}

export function SilenceNotice(props: {
  head: Pick<CaseHead, 'status'>
  lastContact: Date | undefined
  now: Date
  lang: Lang
}) {
  const silence = silenceOf(props.head, props.lastContact, props.now)
  if (silence === null) return null
  const words = caseWords[props.lang]
  return (
    <Notice tone={silence === 'never' ? 'info' : 'warn'}>
      <p>{silence === 'never' ? words.noContactYet : words.longSilence(silence)}</p>
    </Notice>
  )
}
