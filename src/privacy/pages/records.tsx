import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { Button, Card, ErrorSummary, Select, Table, Tag, TextInput } from '#src/ui/index.ts'
import {
  holdRecord,
  liftReasons,
  liftRestriction,
  releaseRecord,
  restrictRecord,
} from '../restrict-record.ts'
import {
  findRecord,
  numbersOf,
  standingHolds,
  standingRestrictions,
  type RecordFound,
  type Standing,
} from '../restriction.store.ts'
import { recordsWords } from '../records-words.ts'
import { staffWords } from '../staff-words.ts'
import { field, Frame, namesById } from './parts.tsx'

const holdReasons = ['court', 'police', 'complaint', 'audit'] as const
type State = { problem: string; field: string }

/** Records whose use is stopped, and records that must not be destroyed. */
export const recordsPage = page({
  path: '/hak-data/pembatasan',
  allow: staff('dpo', 'head'),
  load: async (scope, ctx) => {
    const [restricted, held] = [await standingRestrictions(scope), await standingHolds(scope)]
    const asked = ctx.query.get('nomor') ?? ''
    return {
      restricted,
      held,
      asked,
      found: asked ? await findRecord(scope, asked) : null,
      numbers: await numbersOf(
        scope,
        [...restricted, ...held].map((one) => one.subject.id),
      ),
      names: await namesById(scope),
    }
  },
  actions: {
    restrict: act((scope, record) => restrictRecord(scope, record, null, 'review')),
    unrestrict: act(async (scope, record, form) => {
      const reason = liftReasons.find((one) => one === field(form, 'reason'))
      return reason ? liftRestriction(scope, record, reason) : 'reason'
    }),
    hold: act(async (scope, record, form) => {
      const reason = holdReasons.find((one) => one === field(form, 'holdReason'))
      return reason ? holdRecord(scope, record, reason) : 'holdReason'
    }),
    release: act((scope, record) => releaseRecord(scope, record)),
  },
  meta: (ctx) => ({
    title: recordsWords[ctx.lang].title,
    nav: 'dataRights',
    flashes: { saved: recordsWords[ctx.lang].saved },
  }),
  view: (ctx, loaded, state: State | null) => {
    const said = recordsWords[ctx.lang]
    return (
      <Frame ctx={ctx} room="records">
        {state && <ErrorSummary errors={[{ name: state.field, message: state.problem }]} />}
        <h1>{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <Card>
          <form method="get" action="/hak-data/pembatasan">
            <TextInput
              name="nomor"
              label={said.find}
              value={loaded.asked}
              width={20}
              error={loaded.asked && !loaded.found ? staffWords[ctx.lang].absentRecord : undefined}
            />
            <Button kind="secondary" icon="search">
              {said.look}
            </Button>
          </form>
        </Card>
        {loaded.found && <Found ctx={ctx} record={loaded.found} state={state} />}
        <Card title={said.standing}>
          <List ctx={ctx} rows={loaded.restricted} loaded={loaded} reasons={said.restrictReasons} />
        </Card>
        <Card title={said.held}>
          <List ctx={ctx} rows={loaded.held} loaded={loaded} reasons={said.holdReasons} />
        </Card>
      </Frame>
    )
  },
})

type Act = (
  scope: AccountScope,
  record: RecordFound,
  form: FormData,
) => Promise<boolean | 'reason' | 'holdReason'>

function act(work: Act) {
  return {
    run: async (scope: AccountScope, ctx: Ctx<Member>, form: FormData) => {
      const found = await findRecord(scope, field(form, 'number'))
      const said = staffWords[ctx.lang]
      if (!found || found.destroyedAt)
        return again<State>({
          field: 'nomor',
          problem: found ? recordsWords[ctx.lang].destroyed : said.absentRecord,
        })
      const outcome = await work(scope, found, form)
      if (typeof outcome === 'string')
        return again<State>({ field: outcome, problem: recordsWords[ctx.lang].chooseReason })
      return redirect(`/hak-data/pembatasan?nomor=${found.number}`, 'saved')
    },
  }
}

function Found({ ctx, record, state }: { ctx: Ctx<Member>; record: RecordFound; state: State | null }) {
  const said = recordsWords[ctx.lang]
  const options = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }))
  const error = (name: string) => (state?.field === name ? state.problem : undefined)
  return (
    <Card
      title={`${said.kinds[record.kind]} ${record.number}`}
      aside={
        <>
          {record.restrictedAt && (
            <Tag tone="warn" icon="lock">
              {said.restrictedTag}
            </Tag>
          )}{' '}
          {record.held && (
            <Tag tone="info" icon="shield">
              {said.heldTag}
            </Tag>
          )}
        </>
      }
    >
      {record.destroyedAt ? (
        <p>{said.destroyed}</p>
      ) : (
        <>
          <form method="post" action={`/hak-data/pembatasan?nomor=${record.number}`} novalidate>
            <OnceField />
            <input type="hidden" name="number" value={record.number} />
            {record.restrictedAt ? (
              <>
                <Select
                  name="reason"
                  label={said.liftWhy}
                  options={options(said.liftReasons)}
                  error={error('reason')}
                />
                <Button name="do" value="unrestrict">
                  {said.unrestrict}
                </Button>
              </>
            ) : (
              <Button name="do" value="restrict" icon="lock">
                {said.restrict}
              </Button>
            )}
          </form>
          <form method="post" action={`/hak-data/pembatasan?nomor=${record.number}`} novalidate>
            <OnceField />
            <input type="hidden" name="number" value={record.number} />
            {record.held ? (
              <Button kind="secondary" name="do" value="release">
                {said.release}
              </Button>
            ) : (
              <>
                <Select
                  name="holdReason"
                  label={said.holdWhy}
                  options={options(said.holdReasons)}
                  error={error('holdReason')}
                />
                <Button kind="secondary" name="do" value="hold" icon="shield">
                  {said.hold}
                </Button>
              </>
            )}
          </form>
        </>
      )}
    </Card>
  )
}

type ListProps = {
  ctx: Ctx<Member>
  rows: readonly Standing[]
  loaded: { numbers: ReadonlyMap<string, { number: string }>; names: (id: string | null) => string }
  reasons: Readonly<Record<string, string>>
}

function List({ ctx, rows, loaded, reasons }: ListProps) {
  const said = recordsWords[ctx.lang]
  const number = (row: Standing) => loaded.numbers.get(row.subject.id)?.number
  return (
    <Table
      caption={said.title}
      captionHidden
      // A record somebody is kept from must not be known to them, not even as a line without a number.
      rows={rows.filter((row) => number(row) !== undefined)}
      rowKey={(row) => row.subject.id}
      empty={<p class="meta">{said.none}</p>}
      columns={[
        {
          header: said.number,
          heads: true,
          cell: (row) => <a href={`/hak-data/pembatasan?nomor=${number(row)}`}>{number(row)}</a>,
        },
        { header: said.since, cell: (row) => formatDate(row.setAt, ctx.lang) },
        { header: said.reason, cell: (row) => reasons[row.reason] ?? row.reason },
        { header: said.who, cell: (row) => loaded.names(row.setBy) },
      ]}
    />
  )
}
