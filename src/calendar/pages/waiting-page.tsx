import { wordFor } from '#content/codes/code.ts'
import { staff } from '#src/platform/access/allow.ts'
import { record } from '#src/platform/audit/record.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { Card, EmptyState, Link, PageHead, Table, Tag, UrgencyTag } from '#src/ui/index.ts'
import { officeDays } from '../office-days.ts'
import { otherWords } from '../other-words.ts'
import { needs, orderWaiting } from '../waiting.ts'
import { waitingCounts, waitingNow } from '../waiting.store.ts'
import { calendarWords } from '../words.ts'

/** Who waits for a place, in an order nothing but urgency, need and time can change; counts for those who lead. */
export const waitingPage: Page = page({
  path: '/daftar-tunggu',
  allow: staff('intake', 'counsellor', 'psychologist', 'supervisor', 'head'),
  load: async (scope, ctx) => {
    const sees = (['intake', 'counsellor', 'psychologist', 'supervisor'] as const).some((role) =>
      ctx.visitor.roles.includes(role),
    )
    if (sees) await record(scope, { action: 'calendar.waiting_list_read', subjectKind: 'office' })
    return {
      list: sees ? orderWaiting(await waitingNow(scope)) : null,
      counts: await waitingCounts(scope),
      zone: (await officeDays(scope)).zone,
    }
  },
  meta: (ctx) => ({
    title: calendarWords[ctx.lang].waitingList,
    shell: 'console',
    nav: 'calendar',
    width: 'wide',
  }),
  view: (ctx, { list, counts, zone }) => {
    const { lang } = ctx
    const words = otherWords[lang].waiting
    const days = (since: Date) => words.days(Math.floor((ctx.now.getTime() - since.getTime()) / 86_400_000))
    return (
      <>
        <PageHead title={words.title} intro={list ? words.intro : words.countsIntro} />
        {list && (
          <Card>
            <Table
              caption={words.title}
              captionHidden
              rows={list.map((row, at) => ({ ...row, at: at + 1 }))}
              rowKey={(row) => row.id}
              empty={
                <EmptyState title={words.none}>
                  <p>{words.noneText}</p>
                </EmptyState>
              }
              columns={[
                {
                  header: words.columns.file,
                  heads: true,
                  cell: (row) =>
                    row.caseId ? (
                      <Link href={`/kasus/${row.caseId}/jadwal`}>{row.number}</Link>
                    ) : (
                      <span class="meta">{words.hidden}</span>
                    ),
                },
                { header: words.columns.place, numeric: true, cell: (row) => row.at },
                { header: words.columns.urgency, cell: (row) => <UrgencyTag urgency={row.urgency} /> },
                {
                  header: words.columns.needs,
                  cell: (row) => (
                    <span class="row">
                      {row.needs.map((need) => (
                        <Tag key={need}>{wordFor(needs, need, lang)}</Tag>
                      ))}
                    </span>
                  ),
                },
                {
                  header: words.columns.since,
                  cell: (row) => `${formatDate(row.since, lang, zone)} (${days(row.since)})`,
                },
              ]}
            />
          </Card>
        )}
        {counts.length > 0 && (
          <Card title={words.counts}>
            <Table
              caption={words.counts}
              captionHidden
              rows={counts}
              rowKey={(row) => row.urgency}
              columns={[
                {
                  header: words.columns.urgency,
                  heads: true,
                  cell: (row) => <UrgencyTag urgency={row.urgency} />,
                },
                { header: words.waitingCount, numeric: true, cell: (row) => row.waiting },
                { header: words.oldest, cell: (row) => formatDate(row.oldest, lang, zone) },
              ]}
            />
          </Card>
        )}
        {!list && counts.length === 0 && (
          <EmptyState title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
      </>
    )
  },
})
