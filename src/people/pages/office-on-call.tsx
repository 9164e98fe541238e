import { staff } from '#src/platform/access/allow.ts'
import { record } from '#src/platform/audit/record.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { momentIn } from '#src/platform/i18n/zone.ts'
import { asId } from '#src/platform/ids.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import {
  Button,
  Card,
  DateInput,
  EmptyState,
  ErrorSummary,
  Notice,
  PageHead,
  Select,
  Table,
  type FieldError,
} from '#src/ui/index.ts'
import { colleagues } from '../account.store.ts'
import { officeOf } from '../office.store.ts'
import { officeWords } from '../office-words.ts'
import { forgetFrontDoor } from '../front-door.ts'
import { comingTurns, deleteTurn, insertTurn, onCallNow } from '../on-call.store.ts'
import { runningWords } from '../running-words.ts'
import { OfficeTabs } from './office-parts.tsx'
import { errorAt, typed } from './parts.tsx'

type Again = { typed: { who: string; from: string; until: string }; errors: readonly FieldError[] }

const longestTurn = 7 * 86_400_000

/** Whose screen rings when somebody reports danger now. */
export const officeOnCallPage = page({
  path: '/kantor/siaga',
  allow: staff('head', 'admin', 'supervisor'),
  load: async (scope) => ({
    office: await officeOf(scope),
    turns: await comingTurns(scope),
    current: await onCallNow(scope),
    people: await colleagues(scope, {
      roles: ['intake', 'supervisor', 'head', 'counsellor', 'companion', 'psychologist'],
    }),
  }),
  actions: {
    add: {
      run: async (scope, ctx, form) => {
        const words = runningWords[ctx.lang].onCall
        const { timezone } = await officeOf(scope)
        const given = {
          who: typed(form, 'who', 36),
          from: typed(form, 'from', 16),
          until: typed(form, 'until', 16),
        }
        const who = (await colleagues(scope)).find((one) => one.id === given.who)
        const [startsAt, endsAt] = [momentIn(given.from, timezone), momentIn(given.until, timezone)]
        const length = startsAt && endsAt ? endsAt.getTime() - startsAt.getTime() : 0
        const errors = [
          ...(who ? [] : [{ name: 'who', message: words.wrongWho }]),
          ...(startsAt ? [] : [{ name: 'from', message: words.wrongFrom }]),
          ...(length > 0 && length <= longestTurn ? [] : [{ name: 'until', message: words.wrongUntil }]),
        ]
        if (errors.length > 0 || !who || !startsAt || !endsAt) return again<Again>({ typed: given, errors })
        await insertTurn(scope, { accountId: who.id, startsAt, endsAt })
        scope.afterCommit(() => forgetFrontDoor(ctx.app.database))
        await record(scope, {
          action: 'on_call.added',
          subjectKind: 'account',
          subjectId: who.id,
          facts: { from: startsAt.toISOString(), until: endsAt.toISOString() },
        })
        return redirect('/kantor/siaga', 'turn')
      },
    },
    remove: {
      run: async (scope, ctx, form) => {
        const id = asId<'on_call'>(typed(form, 'turn', 36))
        if (id && (await deleteTurn(scope, id)))
          await record(scope, { action: 'on_call.removed', subjectKind: 'on_call', subjectId: id })
        scope.afterCommit(() => forgetFrontDoor(ctx.app.database))
        return redirect('/kantor/siaga', 'removed')
      },
    },
  },
  meta: (ctx) => ({
    title: runningWords[ctx.lang].onCall.title,
    nav: 'office',
    flashes: officeWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: Again | null) => {
    const words = runningWords[ctx.lang].onCall
    const errors = state?.errors ?? []
    const at = (moment: Date) => formatDateTime(moment, ctx.lang, loaded.office.timezone)
    return (
      <>
        <ErrorSummary errors={errors} />
        <PageHead title={words.title} intro={words.lead} />
        <OfficeTabs lang={ctx.lang} roles={ctx.visitor.roles} current="onCall" />
        <Notice tone={loaded.current ? 'good' : 'warn'}>
          <p>
            {loaded.current ? words.now(loaded.current.fullName, at(loaded.current.endsAt)) : words.nobodyNow}
          </p>
        </Notice>
        <Table
          caption={words.coming}
          rows={loaded.turns}
          rowKey={(row) => row.id}
          empty={<EmptyState title={words.none} />}
          columns={[
            { header: words.who, heads: true, cell: (row) => row.fullName },
            { header: words.from, cell: (row) => at(row.startsAt) },
            { header: words.until, cell: (row) => at(row.endsAt) },
            {
              header: words.remove,
              cell: (row) => (
                <form method="post" action="/kantor/siaga">
                  <OnceField />
                  <input type="hidden" name="turn" value={row.id} />
                  <Button name="do" value="remove" kind="quiet" small>
                    {words.remove}
                  </Button>
                </form>
              ),
            },
          ]}
        />
        <Card title={words.add}>
          <form method="post" action="/kantor/siaga">
            <OnceField />
            <Select
              name="who"
              label={words.who}
              value={state?.typed.who}
              required
              error={errorAt(errors, 'who')}
              options={loaded.people.map((one) => ({ value: one.id, label: one.fullName }))}
            />
            <DateInput
              name="from"
              label={words.from}
              withTime
              value={state?.typed.from}
              required
              error={errorAt(errors, 'from')}
            />
            <DateInput
              name="until"
              label={words.until}
              withTime
              value={state?.typed.until}
              required
              error={errorAt(errors, 'until')}
            />
            <Button name="do" value="add">
              {words.add}
            </Button>
          </form>
        </Card>
      </>
    )
  },
})
