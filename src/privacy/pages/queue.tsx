import { wordFor } from '#content/codes/code.ts'
import { staff } from '#src/platform/access/allow.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { ButtonLink, Card, EmptyState, Link, Table, Tag } from '#src/ui/index.ts'
import { requestDue, requestKinds } from '../privacy-request.ts'
import { openRequests, pastRequests, type RequestRow } from '../request.store.ts'
import { staffWords } from '../staff-words.ts'
import { Due, Frame } from './parts.tsx'

const pastShown = 50

/** Requests waiting for an answer, by the clock that runs out first. */
export const queuePage = page({
  path: '/hak-data',
  allow: staff('dpo', 'head', 'intake'),
  load: async (scope) => ({ open: await openRequests(scope), past: await pastRequests(scope, pastShown) }),
  meta: (ctx) => ({ title: staffWords[ctx.lang].section, nav: 'dataRights' }),
  view: (ctx, loaded) => {
    const said = staffWords[ctx.lang].queue
    return (
      <Frame ctx={ctx} room="requests">
        <h1>{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <Card
          title={said.open}
          aside={
            <ButtonLink kind="secondary" small icon="plus" href="/hak-data/ajukan?saluran=in_person">
              {said.enter}
            </ButtonLink>
          }
        >
          <Open ctx={ctx} rows={loaded.open} />
        </Card>
        <Card title={said.past}>
          <Past ctx={ctx} rows={loaded.past} />
        </Card>
      </Frame>
    )
  },
})

function numberLink(row: RequestRow) {
  return (
    <Link href={`/hak-data/permintaan/${row.id}`}>
      <span class="no">{row.number}</span>
    </Link>
  )
}

function Open({ ctx, rows }: { ctx: Ctx<Member>; rows: readonly RequestRow[] }) {
  const said = staffWords[ctx.lang]
  return (
    <Table
      caption={said.queue.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={said.queue.empty} />}
      columns={[
        { header: said.queue.number, cell: numberLink, heads: true },
        { header: said.queue.kind, cell: (row) => wordFor(requestKinds, row.kind, ctx.lang) },
        {
          header: said.queue.state,
          cell: (row) => (
            <Tag tone={row.state === 'received' ? 'warn' : 'neutral'}>{said.states[row.state]}</Tag>
          ),
        },
        {
          header: said.queue.due,
          cell: (row) => <Due dueAt={requestDue(row.receivedAt)} now={ctx.now} lang={ctx.lang} />,
        },
      ]}
    />
  )
}

function Past({ ctx, rows }: { ctx: Ctx<Member>; rows: readonly RequestRow[] }) {
  const said = staffWords[ctx.lang]
  return (
    <Table
      caption={said.queue.past}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p class="meta">{said.queue.emptyPast}</p>}
      columns={[
        { header: said.queue.number, cell: numberLink, heads: true },
        { header: said.queue.kind, cell: (row) => wordFor(requestKinds, row.kind, ctx.lang) },
        {
          header: said.queue.result,
          cell: (row) => (row.decision ? said.decisions[row.decision] : said.states[row.state]),
        },
        {
          header: said.queue.due,
          cell: (row) =>
            row.decidedAt ? (
              <Due dueAt={requestDue(row.receivedAt)} keptAt={row.decidedAt} now={ctx.now} lang={ctx.lang} />
            ) : (
              '—'
            ),
        },
        {
          header: said.queue.carried,
          cell: (row) =>
            row.state !== 'decided' ? (
              '—'
            ) : row.carriedOutAt ? (
              `${said.queue.carriedOut} ${formatDate(row.carriedOutAt, ctx.lang)}`
            ) : (
              <Tag tone="warn">{said.queue.awaiting}</Tag>
            ),
        },
      ]}
    />
  )
}
