import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDateTime } from '#src/platform/i18n/format.ts'
import { Card, Table } from '#src/ui/index.ts'
import type { FileReader } from '../care-team.store.ts'
import type { Names } from '../case-load.ts'
import { teamWords } from '../team-words.ts'

/** One line for each person, day and purpose, with the last time: who came is told, not every page they turned. */
function byDay(readers: readonly FileReader[]): (FileReader & { times: number })[] {
  const lines = new Map<string, FileReader & { times: number }>()
  for (const one of readers) {
    const key = `${one.accountId} ${dayOf(one.at)} ${one.purpose === 'print'}`
    const line = lines.get(key)
    lines.set(key, line ? { ...line, times: line.times + 1 } : { ...one, times: 1 })
  }
  return [...lines.values()]
}

/** Who opened a file, for whoever leads it. */
export function ReadersCard(props: { readers: readonly FileReader[]; names: Names; lang: Lang }) {
  const words = teamWords[props.lang]
  return (
    <Card title={words.readers}>
      <p class="hint">{words.readersText}</p>
      <Table
        caption={words.readers}
        captionHidden
        rows={byDay(props.readers)}
        rowKey={(one) => `${one.at.toISOString()}${one.accountId}`}
        empty={<p class="hint">{words.noReaders}</p>}
        columns={[
          { header: words.who, heads: true, cell: (one) => props.names(one.accountId) },
          {
            header: words.when,
            cell: (one) => (
              <span>
                {formatDateTime(one.at, props.lang)}
                {one.times > 1 && <span class="meta"> {words.times(one.times)}</span>}
              </span>
            ),
          },
          {
            header: words.purpose,
            cell: (one) => words.purposes[one.purpose === 'print' ? 'print' : 'care'],
          },
        ]}
      />
    </Card>
  )
}
