import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatAgo } from '#src/platform/i18n/duration.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { Notice } from '#src/ui/index.ts'
import type { BackupStanding } from '../backup.ts'
import { backupWords } from '../backup-words.ts'

type Props = Readonly<{ backup: BackupStanding; now: Date; lang: Lang }>

/** Loud only while what people told would be lost with this machine; else one quiet line. */
export function BackupState({ backup, now, lang }: Props) {
  const words = backupWords[lang]
  const { state, savedAt } = backup
  if (state === 'elsewhere') return <p class="meta">{words.elsewhere}</p>
  if (savedAt && state === 'fresh')
    return <p class="meta">{words.fresh(formatAgo(savedAt, now, lang), formatDateTime(savedAt, lang))}</p>
  return (
    <Notice tone="warn" title={savedAt ? words.old(formatAgo(savedAt, now, lang)) : words.none}>
      <p>{savedAt ? words.oldText(formatDateTime(savedAt, lang)) : words.noneText}</p>
      <p>
        {words.how} <code translate={false}>npm run backup</code>
      </p>
    </Notice>
  )
}
