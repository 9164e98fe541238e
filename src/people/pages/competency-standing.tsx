import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Tag } from '#src/ui/index.ts'
import type { StoredCompetency } from '../competency.store.ts'
import { standingOf } from '../competency.ts'
import { competencyWords } from '../competency-words.ts'

/** An expired one that a later one of its kind follows has been renewed, and asks for nothing. */
export function isRenewed(rows: readonly StoredCompetency[], one: StoredCompetency): boolean {
  return rows.some((row) => row.accountId === one.accountId && row.code === one.code && row.since > one.since)
}

/** How a certification stands today, in words; one without an end needs none. */
export function Standing(props: { one: StoredCompetency; renewed: boolean; today: string; lang: Lang }) {
  const words = competencyWords[props.lang].standing
  const standing = standingOf(props.one, props.today)
  if (standing === 'valid') return null
  if (props.renewed && standing !== 'coming') return <Tag>{words.renewed}</Tag>
  return <Tag tone={standing === 'coming' ? 'neutral' : 'warn'}>{words[standing]}</Tag>
}
