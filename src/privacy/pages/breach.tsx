import { isCodeIn, wordFor, wordOf } from '#content/codes/code.ts'
import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  DescriptionList,
  ErrorSummary,
  Select,
  Table,
  Tag,
  TextArea,
  TextInput,
  Timeline,
  type FieldError,
  WholeNumbers,
} from '#src/ui/index.ts'
import { breachKinds, dataClasses, noticeDue, owedNotices, tellingWays, type BreachId } from '../breach.ts'
import { insertSubjects, markTold, subjectsOf, type BreachSubject } from '../breach.store.ts'
import { breachWords } from '../breach-words.ts'
import {
  addMeasure,
  closeBreach,
  findTouched,
  markNotice,
  openBreach,
  type OpenedBreach,
} from '../handle-breach.ts'
import { Lines } from '../lines.tsx'
import { findRecord, numbersOf } from '../restriction.store.ts'
import { staffWords } from '../staff-words.ts'
import { Due, field, Frame, namesById, tooLong } from './parts.tsx'

type Loaded = OpenedBreach & {
  subjects: readonly BreachSubject[]
  numbers: ReadonlyMap<string, { number: string }>
  names: (id: string | null) => string
}
type State = { typed: Readonly<Record<string, string>>; errors: readonly FieldError[] }

/** One breach: its clock, whom it touched, what was done, and who has been told. */
export const breachPage = page({
  path: '/hak-data/kegagalan/:id',
  allow: staff('dpo', 'head'),
  load: async (scope, ctx): Promise<Loaded | ReturnType<typeof absent>> => {
    const id = idOf(ctx)
    const opened = id ? await openBreach(scope, ctx.visitor, id) : null
    if (!id || !opened) return absent()
    const subjects = await subjectsOf(scope, id)
    return {
      ...opened,
      subjects,
      numbers: await numbersOf(
        scope,
        subjects.map((one) => one.id),
      ),
      names: await namesById(scope),
    }
  },
  actions: {
    measure: act(async (scope, ctx, id, form) => {
      const text = field(form, 'measure')
      if (!text) return [{ name: 'measure', message: breachWords[ctx.lang].problems.measure }]
      const errors = tooLong(ctx.lang, form, { measure: longestMeasure })
      if (errors.length > 0) return errors
      return (await addMeasure(scope, ctx.visitor, id, text))
        ? []
        : [{ name: 'measure', message: breachWords[ctx.lang].locked }]
    }),
    told: act(async (scope, ctx, id, form) => {
      const whom = (['agency', 'subjects', 'public'] as const).find((one) => one === field(form, 'whom'))
      return whom && (await markNotice(scope, ctx.visitor, id, whom))
        ? []
        : [{ name: 'whom', message: staffWords[ctx.lang].notAllowed }]
    }),
    close: act(async (scope, ctx, id) =>
      (await closeBreach(scope, ctx.visitor, id))
        ? []
        : [{ name: 'measure', message: breachWords[ctx.lang].problems.close }],
    ),
    search: act(async (scope, ctx, id) =>
      (await findTouched(scope, id)) === null
        ? [{ name: 'number', message: breachWords[ctx.lang].problems.period }]
        : [],
    ),
    subject: act(async (scope, ctx, id, form) => {
      const found = await findRecord(scope, field(form, 'number'))
      if (!found) return [{ name: 'number', message: staffWords[ctx.lang].absentRecord }]
      await insertSubjects(scope, id, [{ kind: found.kind, id: found.id }])
      return []
    }),
    mark: act(async (scope, ctx, id, form) => {
      const [subject, how] = [asId(field(form, 'subject')), field(form, 'how')]
      if (!subject || !isCodeIn(tellingWays, how))
        return [{ name: 'number', message: staffWords[ctx.lang].notAllowed }]
      await markTold(scope, id, subject, how)
      return []
    }),
  },
  meta: (ctx, loaded) => ({
    title: breachWords[ctx.lang].page(loaded.breach.number),
    nav: 'dataRights',
    flashes: { saved: breachWords[ctx.lang].saved },
  }),
  view: (ctx, loaded, state: State | null) => (
    <Frame ctx={ctx} room="breaches">
      <BackLink href="/hak-data/kegagalan">{breachWords[ctx.lang].title}</BackLink>
      {state && <ErrorSummary errors={state.errors} />}
      <h1>
        <WholeNumbers text={breachWords[ctx.lang].page(loaded.breach.number)} />
      </h1>
      <Facts ctx={ctx} loaded={loaded} />
      <Notices ctx={ctx} loaded={loaded} />
      <Subjects ctx={ctx} loaded={loaded} state={state} />
      <Measures ctx={ctx} loaded={loaded} state={state} />
    </Frame>
  ),
})

const longestMeasure = 4000

function idOf(ctx: Ctx): BreachId | null {
  return asId<'breach'>(ctx.params['id'])
}

function act(
  work: (
    scope: AccountScope,
    ctx: Ctx<Member>,
    id: BreachId,
    form: FormData,
  ) => Promise<readonly FieldError[]>,
) {
  return {
    run: async (scope: AccountScope, ctx: Ctx<Member>, form: FormData) => {
      const id = idOf(ctx)
      if (!id) return absent()
      const errors = await work(scope, ctx, id, form)
      if (errors.length === 0) return redirect(`/hak-data/kegagalan/${id}`, 'saved')
      return again<State>({
        typed: { measure: field(form, 'measure'), number: field(form, 'number') },
        errors,
      })
    },
  }
}

type Props = { ctx: Ctx<Member>; loaded: Loaded; state?: State | null }

function Facts({ ctx, loaded }: Props) {
  const said = breachWords[ctx.lang]
  const { breach } = loaded
  const time = (at: Date | null) => (at ? formatDateTime(at, ctx.lang) : '—')
  return (
    <Card
      title={wordFor(breachKinds, breach.kind, ctx.lang)}
      aside={
        <Tag tone={breach.state === 'closed' ? 'good' : 'warn'}>
          {breach.state === 'closed' ? said.closed : said.open}
        </Tag>
      }
    >
      <DescriptionList
        items={[
          { term: said.knownAt, value: time(breach.knownAt) },
          { term: said.began, value: time(breach.beganAt) },
          { term: said.ended, value: time(breach.endedAt) },
          {
            term: said.classes,
            value: breach.dataClasses.map((code) => wordFor(dataClasses, code, ctx.lang)).join('; ') || '—',
          },
          { term: said.people, value: String(breach.peopleCount) },
          { term: said.account, value: loaded.names(breach.accountId) },
          { term: said.what, value: loaded.what === null ? said.locked : <Lines text={loaded.what} /> },
        ]}
      />
    </Card>
  )
}

function Notices({ ctx, loaded }: Props) {
  const said = breachWords[ctx.lang]
  const owed = owedNotices(loaded.breach)
  const base = `/hak-data/kegagalan/${loaded.breach.id}/surat`
  return (
    <Card
      title={said.owed}
      tone={owed.length > 0 ? 'accent' : undefined}
      id="f-whom"
      aside={
        owed.length > 0 ? (
          <Due dueAt={noticeDue(loaded.breach.knownAt)} now={ctx.now} lang={ctx.lang} />
        ) : undefined
      }
    >
      {owed.length === 0 && <p>{said.owedNone}</p>}
      {owed.map((whom) => (
        <form key={whom} method="post" class="row">
          <OnceField />
          <input type="hidden" name="whom" value={whom} />
          <Button small kind="secondary" name="do" value="told" icon="check">
            {said.told[whom]}
          </Button>
        </form>
      ))}
      <div class="row">
        <ButtonLink kind="quiet" icon="print" href={`${base}?untuk=lembaga`}>
          {said.letterAgency}
        </ButtonLink>
        {loaded.subjects.length > 0 && (
          <ButtonLink kind="quiet" icon="print" href={`${base}?untuk=pemilik`}>
            {said.letterSubjects}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

function Subjects({ ctx, loaded, state }: Props) {
  const said = breachWords[ctx.lang]
  const error = state?.errors.find((one) => one.name === 'number')?.message
  const open = loaded.breach.state === 'open'
  return (
    <Card title={said.subjects}>
      <Table
        caption={said.subjects}
        captionHidden
        rows={loaded.subjects.filter((row) => loaded.numbers.has(row.id))}
        rowKey={(row) => row.id}
        empty={<p class="meta">{said.noSubjects}</p>}
        columns={[
          { header: said.number, heads: true, cell: (row) => loaded.numbers.get(row.id)?.number },
          {
            header: said.notice,
            cell: (row) =>
              `${row.toldHow ? wordFor(tellingWays, row.toldHow, ctx.lang) : said.notYet}${row.toldAt ? `, ${formatDateTime(row.toldAt, ctx.lang)}` : ''}`,
          },
          {
            header: said.way,
            cell: (row) =>
              open && (
                <form method="post" class="row">
                  <OnceField />
                  <input type="hidden" name="subject" value={row.id} />
                  <Select
                    id={`how-${row.id}`}
                    name="how"
                    label={said.way}
                    options={tellingWays.map((one) => ({ value: one.code, label: wordOf(one, ctx.lang) }))}
                  />
                  <Button small kind="secondary" name="do" value="mark">
                    {said.mark}
                  </Button>
                </form>
              ),
          },
        ]}
      />
      {open && (
        <form method="post" novalidate>
          <OnceField />
          <TextInput
            name="number"
            label={said.addSubject}
            width={20}
            value={state?.typed['number']}
            error={error}
          />
          <div class="row">
            <Button kind="secondary" name="do" value="subject" icon="plus">
              {said.addSubject}
            </Button>
            {ctx.visitor.roles.includes('dpo') && (
              <Button kind="secondary" name="do" value="search" icon="search">
                {said.findSubjects}
              </Button>
            )}
          </div>
          <p class="hint">{said.findHint}</p>
        </form>
      )}
    </Card>
  )
}

function Measures({ ctx, loaded, state }: Props) {
  const said = breachWords[ctx.lang]
  return (
    <Card title={said.measures}>
      <Timeline
        label={said.measures}
        items={loaded.measures.map((one) => ({
          id: one.id,
          title: one.text === null ? said.locked : <Lines text={one.text} />,
          when: formatDateTime(one.at, ctx.lang),
          at: one.at.toISOString(),
          who: loaded.names(one.accountId),
        }))}
      />
      {loaded.breach.state === 'open' && (
        <form method="post" novalidate>
          <OnceField />
          <TextArea
            name="measure"
            label={said.measure}
            rows={3}
            maxlength={longestMeasure}
            value={state?.typed['measure']}
            error={state?.errors.find((one) => one.name === 'measure')?.message}
          />
          <div class="row">
            <Button name="do" value="measure">
              {said.addMeasure}
            </Button>
            <Button kind="secondary" name="do" value="close">
              {said.close}
            </Button>
          </div>
        </form>
      )}
    </Card>
  )
}
