import { wordFor } from '#content/codes/code.ts'
import { isRealDay } from '#src/platform/i18n/days.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { asId } from '#src/platform/ids.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import {
  Button,
  ButtonLink,
  DueTag,
  EmptyState,
  Link,
  Notice,
  PageHead,
  Pagination,
  Table,
  Tabs,
  Tag,
  TextInput,
  UrgencyTag,
} from '#src/ui/index.ts'
import { dueTone, isListGroup, listGroups, todayOf, type ListGroup } from '../case.ts'
import { caseHref, nameOf, caseMeta } from '../case-frame.tsx'
import { caseStaff } from '../case-load.ts'
import { countFiles, listFiles, mostCounted, type ListPlace } from '../case-list.store.ts'
import { caseSides, caseStatuses, duties } from '../codes.ts'
import { findCasesByName, openList, type CaseInList } from '../find-cases.ts'
import { caseWords } from '../words.ts'

const pageSize = 25

type Loaded = Readonly<{
  group: ListGroup
  counts: ReadonlyMap<string, number>
  cases: readonly CaseInList[] | null
  typed: string
  next: ListPlace | null
  first: boolean
  today: string
}>

/** One's own files: what is due first on top; names are opened for the rows shown and for no others. */
export const caseListPage: Page = page({
  path: '/kasus',
  allow: caseStaff,
  load: async (scope, ctx): Promise<Loaded> => {
    const asked = ctx.query.get('daftar')
    const group = isListGroup(asked) ? asked : 'open'
    const typed = (ctx.query.get('q') ?? '').trim().slice(0, 120)
    const shared = {
      group,
      typed,
      counts: await countFiles(scope),
      today: todayOf(scope.now),
      first: !ctx.query.has('dari'),
    }
    if (typed !== '')
      return { ...shared, cases: await findCasesByName(scope, ctx.visitor, typed), next: null }
    const { files, places } = await listFiles(scope, group, placeFrom(ctx.query.get('dari')), pageSize + 1)
    const shown = files.slice(0, pageSize)
    const next = places.length > pageSize ? (places[pageSize - 1] ?? null) : null
    return { ...shared, cases: await openList(scope, ctx.visitor, shown), next }
  },
  meta: caseMeta,
  view: (ctx, loaded) => (
    <CaseList lang={ctx.lang} {...loaded} mayOpen={ctx.visitor.roles.some((role) => role !== 'guru_bk')} />
  ),
})

function placeFrom(text: string | null): ListPlace | null {
  const [due = '', id] = (text ?? '').split('_')
  const caseId = asId<'case'>(id)
  return caseId && (due === 'infinity' || isRealDay(due)) ? { due, caseId } : null
}

function CaseList(props: Loaded & { lang: Lang; mayOpen: boolean }) {
  const words = caseWords[props.lang]
  return (
    <>
      <PageHead
        title={words.cases}
        intro={words.listIntro}
        actions={
          <>
            {props.mayOpen && (
              <ButtonLink href="/kasus/baru" icon="plus">
                {words.newCase}
              </ButtonLink>
            )}
            <ButtonLink kind="secondary" href="/kasus/formulir" icon="print">
              {words.blankForms}
            </ButtonLink>
          </>
        }
      />
      <form role="search" class="row" action="/kasus">
        <TextInput name="q" type="search" label={words.searchLabel} value={props.typed} />
        <Button kind="secondary" icon="search">
          {words.search}
        </Button>
      </form>
      {props.typed === '' && (
        <Tabs
          label={words.listsLabel}
          tabs={listGroups.map((group) => ({
            href: `/kasus?daftar=${group}`,
            current: group === props.group,
            ...counted(words.lists[group], props.counts.get(group) ?? 0),
          }))}
        />
      )}
      {props.cases === null ? (
        <Notice tone="warn">
          <p>{words.noSearchKey}</p>
        </Notice>
      ) : (
        <Rows {...props} cases={props.cases} />
      )}
      <Pagination
        newer={props.first ? undefined : `/kasus?daftar=${props.group}`}
        older={
          props.next ? `/kasus?daftar=${props.group}&dari=${props.next.due}_${props.next.caseId}` : undefined
        }
      />
    </>
  )
}

/** Past a hundred the exact number helps nobody, and counting it would cost what the whole list costs. */
function counted(label: string, count: number): { label: string; count?: number } {
  return count >= mostCounted ? { label: `${label} ${mostCounted - 1}+` } : { label, count }
}

function Rows(props: Loaded & { lang: Lang; cases: readonly CaseInList[] }) {
  const words = caseWords[props.lang]
  const { columns } = words
  const searching = props.typed !== ''
  return (
    <Table
      caption={searching ? words.found(props.cases.length, props.typed) : words.lists[props.group]}
      captionHidden={!searching}
      rows={props.cases}
      rowKey={(one) => one.head.id}
      empty={
        <EmptyState
          drawing={searching ? 'search' : 'done'}
          title={searching ? words.noneFound : words.emptyLists[props.group]}
        >
          <p>{searching ? words.noneFoundText : words.emptyText}</p>
        </EmptyState>
      }
      columns={[
        { header: columns.who, heads: true, cell: (one) => <Who one={one} lang={props.lang} /> },
        { header: columns.side, cell: (one) => wordFor(caseSides, one.head.side, props.lang) },
        { header: columns.state, cell: (one) => <State one={one} lang={props.lang} /> },
        { header: columns.next, cell: (one) => <Next one={one} lang={props.lang} today={props.today} /> },
        { header: columns.duty, cell: (one) => wordFor(duties, one.duty, props.lang) },
      ]}
    />
  )
}

function Who({ one, lang }: { one: CaseInList; lang: Lang }) {
  const words = caseWords[lang]
  if (!one.identity)
    return (
      <span>
        {words.nameLocked}{' '}
        <span class="meta">
          {one.head.number} · {words.nameLockedText}
        </span>
      </span>
    )
  return (
    <span>
      <Link href={caseHref(one.head.id)}>{nameOf({ identity: one.identity })}</Link>{' '}
      <span class="meta no">{one.head.number}</span>
    </span>
  )
}

function State({ one, lang }: { one: CaseInList; lang: Lang }) {
  if (one.head.status === 'open') return <UrgencyTag urgency={one.head.urgency} />
  return <Tag>{wordFor(caseStatuses, one.head.status, lang)}</Tag>
}

function Next({ one, lang, today }: { one: CaseInList; lang: Lang; today: string }) {
  const due = one.head.nextFollowUpOn
  if (!due) return <span class="meta">{caseWords[lang].noDay}</span>
  return <DueTag state={dueTone(due, today)} at={due} text={formatDate(due, lang)} />
}
