import { isCodeIn, wordFor, wordOf } from '#content/codes/code.ts'
import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { momentIn, type Zone } from '#src/platform/i18n/zone.ts'
import { asId } from '#src/platform/ids.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { listAccounts, officeOf } from '#src/people/index.ts'
import {
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  DateInput,
  EmptyState,
  ErrorSummary,
  Link,
  Select,
  Table,
  Tag,
  TextArea,
  TextInput,
  type FieldError,
} from '#src/ui/index.ts'
import { breachKinds, dataClasses, noticeDue, owedNotices } from '../breach.ts'
import { listBreaches, type Breach } from '../breach.store.ts'
import { breachWords } from '../breach-words.ts'
import { recordBreach, type BreachTold } from '../handle-breach.ts'
import { Due, field, Frame, tooLong } from './parts.tsx'

type State = {
  typed: Readonly<Record<string, string>>
  classes: readonly string[]
  errors: readonly FieldError[]
}

/** The register of breaches, and the sheet a new one is recorded on. */
export const breachesPage = page({
  path: '/hak-data/kegagalan',
  allow: staff('dpo', 'head'),
  load: async (scope) => ({ rows: await listBreaches(scope), accounts: await listAccounts(scope) }),
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const read = readBreach(ctx, form, (await officeOf(scope)).timezone)
        if ('errors' in read) return again<State>(read)
        return redirect(`/hak-data/kegagalan/${await recordBreach(scope, ctx.visitor, read)}`, 'saved')
      },
    },
  },
  meta: (ctx) => ({ title: breachWords[ctx.lang].title, nav: 'dataRights' }),
  view: (ctx, loaded, state: State | null) => {
    const said = breachWords[ctx.lang]
    return (
      <Frame ctx={ctx} room="breaches">
        {state && <ErrorSummary errors={state.errors} />}
        <h1>{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <Card title={said.list}>
          <Register ctx={ctx} rows={loaded.rows} />
        </Card>
        <Card title={said.new}>
          <NewBreachForm ctx={ctx} state={state} accounts={loaded.accounts} />
        </Card>
      </Frame>
    )
  },
})

const longestTale = 8000

function readBreach(ctx: Ctx, form: FormData, zone: Zone): BreachTold | State {
  const said = breachWords[ctx.lang].problems
  const typed = Object.fromEntries(
    ['kind', 'knownAt', 'began', 'ended', 'people', 'account', 'stops', 'what'].map((name) => [
      name,
      field(form, name),
    ]),
  )
  const classes = form.getAll('classes').flatMap((one) => (isCodeIn(dataClasses, one) ? [one] : []))
  const kind = typed['kind'] ?? ''
  const knownAt = momentIn(typed['knownAt'] ?? '', zone)
  const people = Number(typed['people'] || '0')
  const what = typed['what'] ?? ''
  const errors = [
    ...(isCodeIn(breachKinds, kind) ? [] : [{ name: 'kind', message: said.kind }]),
    ...(knownAt && knownAt <= ctx.now ? [] : [{ name: 'knownAt', message: said.knownAt }]),
    ...(Number.isInteger(people) && people >= 0 && people < 10_000_000
      ? []
      : [{ name: 'people', message: said.people }]),
    ...(what ? [] : [{ name: 'what', message: said.what }]),
    ...tooLong(ctx.lang, form, { what: longestTale }),
  ]
  if (errors.length > 0 || !knownAt) return { typed, classes, errors }
  return {
    kind,
    knownAt,
    what,
    peopleCount: people,
    dataClasses: classes,
    stopsService: typed['stops'] === 'yes',
    beganAt: momentIn(typed['began'] ?? '', zone),
    endedAt: momentIn(typed['ended'] ?? '', zone),
    accountId: asId<'account'>(typed['account']),
  }
}

function Register({ ctx, rows }: { ctx: Ctx<Member>; rows: readonly Breach[] }) {
  const said = breachWords[ctx.lang]
  return (
    <Table
      caption={said.list}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={said.none} />}
      columns={[
        {
          header: said.number,
          heads: true,
          cell: (row) => (
            <Link href={`/hak-data/kegagalan/${row.id}`}>
              <span class="no">{row.number}</span>
            </Link>
          ),
        },
        { header: said.kind, cell: (row) => wordFor(breachKinds, row.kind, ctx.lang) },
        { header: said.known, cell: (row) => formatDateTime(row.knownAt, ctx.lang) },
        {
          header: said.notice,
          cell: (row) =>
            owedNotices(row).length === 0 ? (
              <Tag tone="good">{said.kept}</Tag>
            ) : (
              <Due dueAt={noticeDue(row.knownAt)} now={ctx.now} lang={ctx.lang} />
            ),
        },
        { header: said.state, cell: (row) => (row.state === 'closed' ? said.closed : said.open) },
      ]}
    />
  )
}

function NewBreachForm({
  ctx,
  state,
  accounts,
}: {
  ctx: Ctx<Member>
  state: State | null
  accounts: readonly { id: string; fullName: string }[]
}) {
  const said = breachWords[ctx.lang]
  const typed = (name: string) => state?.typed[name]
  const error = (name: string) => state?.errors.find((one) => one.name === name)?.message
  return (
    <form method="post" novalidate>
      <OnceField />
      <Select
        name="kind"
        label={said.kind}
        required
        value={typed('kind')}
        error={error('kind')}
        options={breachKinds.map((one) => ({ value: one.code, label: wordOf(one, ctx.lang) }))}
      />
      <DateInput
        name="knownAt"
        withTime
        label={said.knownAt}
        hint={said.knownHint}
        required
        value={typed('knownAt')}
        error={error('knownAt')}
      />
      <DateInput name="began" withTime label={said.began} optional value={typed('began')} />
      <DateInput name="ended" withTime label={said.ended} optional value={typed('ended')} />
      <CheckboxGroup
        name="classes"
        label={said.classes}
        values={state?.classes}
        options={dataClasses.map((one) => ({ value: one.code, label: wordOf(one, ctx.lang) }))}
      />
      <TextInput
        name="people"
        label={said.people}
        inputmode="numeric"
        width={10}
        value={typed('people')}
        error={error('people')}
      />
      <Select
        name="account"
        label={said.account}
        optional
        value={typed('account')}
        options={accounts.map((one) => ({ value: one.id, label: one.fullName }))}
      />
      <Checkbox
        name="stops"
        value="yes"
        label={said.stops}
        hint={said.stopsHint}
        checked={typed('stops') === 'yes'}
      />
      <TextArea
        name="what"
        label={said.what}
        hint={said.whatHint}
        required
        rows={5}
        maxlength={longestTale}
        value={typed('what')}
        error={error('what')}
      />
      <Button>{said.save}</Button>
    </form>
  )
}
