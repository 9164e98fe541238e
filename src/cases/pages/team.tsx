import { wordFor } from '#content/codes/code.ts'
import { promisesAbout, type PromiseRow } from '#src/platform/clock/promise.store.ts'
import { promiseState } from '#src/platform/clock/promise.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDueBesideTag } from '#src/platform/i18n/duration.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { Banner, Button, ButtonLink, Card, Disclosure, DueTag, Table } from '#src/ui/index.ts'
import { grantAgain, leaveTeam } from '../care-team.ts'
import { readersOf, teamOf, type FileReader } from '../care-team.store.ts'
import type { TeamMember } from '../case.ts'
import { caseHref, CaseFrame, caseMeta } from '../case-frame.tsx'
import { caseStaff, fileForPost, loadCase, type CasePageData } from '../case-load.ts'
import { duties } from '../codes.ts'
import { teamWords } from '../team-words.ts'
import { caseWords } from '../words.ts'
import { ReadersCard } from './team-readers.tsx'

type Loaded = CasePageData &
  Readonly<{
    team: readonly TeamMember[]
    readers: readonly FileReader[]
    promises: readonly PromiseRow[]
    now: Date
  }>
type Props = Loaded & Readonly<{ lang: Lang; me: string }>

/** Who holds the keys of a file, who did, who opened it, and what is owed by when. */
export const teamPage: Page = page({
  path: '/kasus/:id/tim',
  allow: caseStaff,
  load: async (scope, ctx): Promise<Loaded | ReturnType<typeof absent>> => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const caseId = data.file.head.id
    return {
      ...data,
      team: await teamOf(scope, caseId),
      readers: data.file.duty === 'lead' ? await readersOf(scope, caseId, 200) : [],
      promises: await promisesAbout(scope, 'case', [caseId]),
      now: scope.now,
    }
  },
  actions: {
    leave: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx, 'closed')
        const who = asId<'account'>(String(form.get('account') ?? ''))
        if (!file || !who) return absent()
        // One may always go; sending somebody else away is for the lead.
        if (who !== ctx.visitor.accountId && file.duty !== 'lead') return absent()
        const refusal = await leaveTeam(scope, ctx.visitor, file, who)
        if (refusal) return again(refusal, 409)
        return redirect(who === ctx.visitor.accountId ? '/kasus' : caseHref(file.head.id, 'tim'), 'left')
      },
    },
    again: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx, 'closed')
        const who = asId<'account'>(String(form.get('account') ?? ''))
        if (!file || !who) return absent()
        const refusal = await grantAgain(scope, ctx.visitor, file, who)
        return refusal ? again(refusal, 409) : redirect(caseHref(file.head.id, 'tim'), 'joined')
      },
    },
  },
  meta: caseMeta,
  view: (ctx, loaded, refusal: keyof (typeof caseWords)['id']['refusals'] | null) => {
    const props = { ...loaded, lang: ctx.lang, me: ctx.visitor.accountId }
    const words = teamWords[ctx.lang]
    const actions = !loaded.file.head.restrictedAt && (
      <>
        <ButtonLink icon="plus" href={caseHref(loaded.file.head.id, 'tim/masuk')}>
          {words.add}
        </ButtonLink>
        <ButtonLink kind="secondary" icon="refer" href={caseHref(loaded.file.head.id, 'tim/serah-terima')}>
          {words.handOver}
        </ButtonLink>
      </>
    )
    return (
      <CaseFrame
        {...props}
        tab="team"
        actions={actions}
        notices={refusal && <Banner tone="danger">{caseWords[ctx.lang].refusals[refusal]}</Banner>}
      >
        <NowCard {...props} />
        <PromisesCard {...props} />
        {loaded.file.duty === 'lead' && <ReadersCard {...props} />}
        <PastCard {...props} />
      </CaseFrame>
    )
  },
})

function NowCard(props: Props) {
  const { lang } = props
  const words = teamWords[lang]
  const { columns } = words
  return (
    <Card title={words.title}>
      <Table
        caption={words.title}
        captionHidden
        rows={props.team.filter((one) => one.until === null)}
        rowKey={(one) => one.accountId}
        columns={[
          { header: columns.name, heads: true, cell: (one) => props.names(one.accountId) },
          {
            header: columns.duty,
            cell: (one) => (
              <span>
                {wordFor(duties, one.duty, lang)}
                {one.coveringFor && <span class="meta"> {words.covering(props.names(one.coveringFor))}</span>}
              </span>
            ),
          },
          { header: columns.since, cell: (one) => formatDate(one.since, lang) },
          { header: columns.act, cell: (one) => <Acts one={one} props={props} /> },
        ]}
      />
    </Card>
  )
}

function Acts({ one, props }: { one: TeamMember; props: Props }) {
  const words = teamWords[props.lang]
  const mine = one.accountId === props.me
  if (!mine && props.file.duty !== 'lead') return null
  const name = props.names(one.accountId)
  return (
    <Disclosure summary={mine ? words.leaveMe : words.leaveThem}>
      <p>{words.leaveIntro}</p>
      <form method="post" class="row">
        <OnceField />
        <input type="hidden" name="account" value={one.accountId} />
        <Button small kind="danger" name="do" value="leave">
          {mine ? words.leaveMe : words.leaveThem}
          <span class="sr">: {name}</span>
        </Button>
        {!mine && (
          <Button small kind="secondary" icon="key" name="do" value="again">
            {words.again}
            <span class="sr">: {name}</span>
          </Button>
        )}
      </form>
    </Disclosure>
  )
}

function PromisesCard(props: Props) {
  const { lang, now } = props
  const words = teamWords[lang]
  if (props.promises.length === 0)
    return (
      <Card title={words.promises}>
        <p class="hint">{words.noPromises}</p>
      </Card>
    )
  return (
    <Card title={words.promises}>
      <ul>
        {props.promises.slice(0, 20).map((one) => (
          <li key={one.id}>
            {kindWord(one.kind, lang)} <PromiseTag one={one} lang={lang} now={now} />
            {one.accountId && <span class="meta"> {props.names(one.accountId)}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function PromiseTag({ one, lang, now }: { one: PromiseRow; lang: Lang; now: Date }) {
  const words = teamWords[lang]
  const state = promiseState(one, now)
  if (state === 'dropped') return <span class="meta">{words.dropped}</span>
  if (state === 'kept' || state === 'kept_late')
    return (
      <span class="meta">
        {state === 'kept' ? words.kept : words.keptLate}, {formatDate(one.keptAt ?? now, lang)}
      </span>
    )
  return (
    <DueTag
      state={state === 'late' ? 'late' : 'open'}
      at={one.dueAt.toISOString()}
      text={formatDueBesideTag(one.dueAt, now, lang)}
    />
  )
}

function kindWord(kind: string, lang: Lang): string {
  const words = teamWords[lang].promiseKinds
  const known = kind.replace('case.', '')
  return known === 'follow_up' || known === 'consent_review' || known === 'task' ? words[known] : words.other
}

function PastCard(props: Props) {
  const words = teamWords[props.lang]
  const past = props.team.filter((one) => one.until !== null)
  if (past.length === 0) return null
  return (
    <Card title={words.past}>
      <p class="hint">{words.pastText}</p>
      <ul>
        {past.map((one) => (
          <li key={`${one.accountId}${one.since.toISOString()}`}>
            {props.names(one.accountId)}{' '}
            <span class="meta">{one.until && words.until(formatDate(one.until, props.lang))}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
