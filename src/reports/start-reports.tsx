import { wordFor } from '#content/codes/code.ts'
import { channels } from '#content/codes/work.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { registerCasePanel, registerClosingCheck } from '#src/cases/index.ts'
import { Card, Link, Tag } from '#src/ui/index.ts'
import { deskReportWords } from './desk-report-words.ts'
import { deskWords } from './desk-words.ts'
import { reportsOfCase, type JoinedLine } from './joined.store.ts'
import { listenForBells } from './ring-bell.ts'

/** Called once at start-up: reports listen for what must ring, and show themselves on the files they lie in. */
export function startReports(): void {
  listenForBells()
  registerCasePanel({
    id: 'reports',
    load: async (scope, _member, file, lang) => {
      const lines = await reportsOfCase(scope, file.head.id)
      return lines.length > 0 ? <JoinedReports lines={lines} lang={lang} /> : null
    },
  })
  registerClosingCheck(
    async (scope, caseId) => (await reportsOfCase(scope, caseId)).filter((one) => one.reporterWaiting).length,
  )
}

function JoinedReports(props: { lines: readonly JoinedLine[]; lang: Lang }) {
  const { lines, lang } = props
  return (
    <Card title={deskReportWords[lang].joined.title} id="laporan">
      <ul>
        {lines.map((one) => (
          <li key={one.id}>
            <Link href={`/laporan-kasus/${one.id}`} icon="report">
              {one.number}
            </Link>{' '}
            <span class="meta">
              {wordFor(channels, one.channel, lang)} · {formatDate(one.receivedOn, lang)}
            </span>{' '}
            {one.reporterWaiting && (
              <Tag tone="warn" icon="chat">
                {deskWords[lang].reporterWaiting}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
