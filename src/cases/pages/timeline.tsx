import { isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { asId } from '#src/platform/ids.ts'
import { ButtonLink, EmptyState, Pagination, Tabs } from '#src/ui/index.ts'
import { whyReadOnly } from '../case.ts'
import { caseHref, CaseFrame, caseMeta } from '../case-frame.tsx'
import { caseStaff, loadCase } from '../case-load.ts'
import { noteKinds, systemKinds } from '../codes.ts'
import { readTimeline } from '../read-timeline.ts'
import { TimelineDays } from '../timeline-view.tsx'
import type { TimelinePlace } from '../timeline.store.ts'
import { timelineWords } from '../timeline-words.ts'

const filters = {
  semua: undefined,
  tulisan: noteKinds.map((one) => one.code),
  kejadian: systemKinds.map((one) => one.code),
} as const
type Filter = keyof typeof filters
const pageSize = 30

/** Everything that happened to a file, by day, filtered and paged by place, never by number. */
export const timelinePage: Page = page({
  path: '/kasus/:id/catatan',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const filter = filterFrom(ctx.query.get('jenis'))
    const before = placeFrom(ctx.query.get('sebelum'))
    return {
      ...data,
      filter,
      first: before === null,
      ...(await readTimeline(scope, data.file, { kinds: filters[filter], before, limit: pageSize })),
    }
  },
  meta: caseMeta,
  view: (ctx, loaded) => {
    const words = timelineWords[ctx.lang]
    const here = caseHref(loaded.file.head.id, 'catatan')
    const writable = whyReadOnly(loaded.file.head) === null
    const write = writable && (
      <ButtonLink icon="pen" href={`${here}/baru`}>
        {words.newTitle}
      </ButtonLink>
    )
    const labels = { semua: words.all, tulisan: words.notesOnly, kejadian: words.actsOnly }
    return (
      <CaseFrame {...loaded} lang={ctx.lang} tab="timeline" actions={write}>
        <Tabs
          label={words.filter}
          tabs={(Object.keys(filters) as Filter[]).map((name) => ({
            href: `${here}?jenis=${name}`,
            label: labels[name],
            current: name === loaded.filter,
          }))}
        />
        {loaded.days.length === 0 ? (
          <EmptyState title={words.empty} drawing="letters" action={write}>
            <p>{words.emptyText}</p>
          </EmptyState>
        ) : (
          <TimelineDays
            {...loaded}
            lang={ctx.lang}
            headings={2}
            amendable={loaded.file.head.restrictedAt === null}
          />
        )}
        <Pagination
          newer={loaded.first ? undefined : `${here}?jenis=${loaded.filter}`}
          older={
            loaded.older
              ? `${here}?jenis=${loaded.filter}&sebelum=${encodeURIComponent(`${loaded.older.at}_${loaded.older.id}`)}`
              : undefined
          }
        />
      </CaseFrame>
    )
  },
})

function filterFrom(text: string | null): Filter {
  return text === 'tulisan' || text === 'kejadian' ? text : 'semua'
}

function placeFrom(text: string | null): TimelinePlace | null {
  const [at = '', id] = (text ?? '').split('_')
  const entry = asId<'entry'>(id)
  return entry && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) && !Number.isNaN(Date.parse(at))
    ? { at, id: entry }
    : null
}
