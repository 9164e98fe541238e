import { staff } from '#src/platform/access/allow.ts'
import { bytes } from '#src/platform/web/answer.ts'
import { endpoint, page } from '#src/platform/web/page.ts'
import { ButtonLink, PageHead, renderFragment, Tabs, Tag } from '#src/ui/index.ts'
import { queueFilters } from '../desk-report.ts'
import { deskWords } from '../desk-words.ts'
import { filterWords, loadQueue } from '../load-queue.ts'
import { QueueList } from './desk-queue-view.tsx'

/** The queue: everything that waits for a person, what is most urgent to do first. */
export const deskQueuePage = page({
  path: '/meja',
  allow: staff('intake'),
  load: (scope, ctx) => loadQueue(scope, ctx.visitor, ctx.query, 'by_person'),
  meta: (ctx) => ({ title: deskWords[ctx.lang].title, nav: 'desk', flashes: deskWords[ctx.lang].flashes }),
  view: (ctx, queue) => {
    const words = deskWords[ctx.lang]
    const { counts, filter } = queue
    const reader = { lang: ctx.lang, now: ctx.now, me: ctx.visitor.accountId }
    return (
      <>
        <PageHead
          title={words.title}
          intro={words.intro}
          actions={
            <>
              <ButtonLink href="/meja/baru" icon="plus">
                {words.enter}
              </ButtonLink>
              <ButtonLink href="/meja/bel" kind="secondary" icon="bell">
                {words.bellPage}
              </ButtonLink>
            </>
          }
        />
        {counts.late > 0 && (
          <p>
            <Tag tone="danger" icon="alert">
              {words.lateCount(counts.late)}
            </Tag>
          </p>
        )}
        <Tabs
          label={words.tabsLabel}
          tabs={queueFilters.map((one) => ({
            href: `/meja?saring=${filterWords[one]}`,
            label: words.tabs[one],
            current: one === filter,
            count: one === 'decided' ? undefined : counts[one],
          }))}
        />
        <div data-live="reports" data-fragment={`/potongan/meja${ctx.url.search}`}>
          <QueueList queue={queue} reader={reader} />
        </div>
      </>
    )
  },
})

/** The same list as a piece of a page, for the screen that keeps itself fresh. */
export const queueFragment = endpoint({
  path: '/potongan/meja',
  byItself: true,
  method: 'GET',
  allow: staff('intake'),
  answer: async (ctx) => {
    const { visitor } = ctx
    const queue = await ctx.app.database.as(
      { kind: 'account', officeId: visitor.officeId, accountId: visitor.accountId, roles: visitor.roles },
      (scope) => loadQueue(scope, visitor, ctx.query, 'by_screen'),
    )
    const reader = { lang: ctx.lang, now: ctx.now, me: visitor.accountId }
    return bytes(renderFragment(<QueueList queue={queue} reader={reader} />, ctx.lang), {
      'content-type': 'text/html; charset=utf-8',
    })
  },
})
