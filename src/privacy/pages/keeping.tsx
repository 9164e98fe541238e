import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import {
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  Link,
  Select,
  Table,
  Tag,
  TextInput,
  type FieldError,
} from '#src/ui/index.ts'
import { listDestructions, type Destruction } from '../destruction.store.ts'
import { searchOf, termInYears, termsOf, type Term } from '../keeping.ts'
import { keepingWords } from '../keeping-words.ts'
import { confirmedTerms, waitingReviews, type Review } from '../retention.store.ts'
import { keepAnotherYear, proposeAfterReview, setTerm } from '../review-retention.ts'
import { numbersOf } from '../restriction.store.ts'
import { recordsWords } from '../records-words.ts'
import { staffWords } from '../staff-words.ts'
import { field, Frame } from './parts.tsx'

type State = { typed: Record<string, string>; errors: readonly FieldError[] }

/** How long records are kept, which are past their term, and what has been destroyed. */
export const keepingPage = page({
  path: '/hak-data/masa-simpan',
  allow: staff('dpo', 'head'),
  load: async (scope) => {
    const [terms, reviews] = [termsOf(await confirmedTerms(scope)), await waitingReviews(scope)]
    return {
      terms,
      reviews,
      numbers: await numbersOf(
        scope,
        reviews.map((one) => one.subject.id),
      ),
      destructions: await listDestructions(scope),
    }
  },
  actions: {
    confirm: {
      run: async (scope, ctx, form) => {
        const said = keepingWords[ctx.lang]
        const typed = { recordClass: field(form, 'recordClass'), keepDays: field(form, 'keepDays') }
        const days = Number(typed.keepDays.replaceAll('.', ''))
        const errors = [
          ...(termsOf([]).some((term) => term.recordClass === typed.recordClass)
            ? []
            : [{ name: 'recordClass', message: said.classProblem }]),
          ...(Number.isInteger(days) && days >= 30 && days <= 36_500
            ? []
            : [{ name: 'keepDays', message: said.daysProblem }]),
        ]
        if (errors.length > 0) return again<State>({ typed, errors })
        await setTerm(scope, ctx.visitor, typed.recordClass, days)
        return redirect('/hak-data/masa-simpan', 'confirmed')
      },
    },
    keep: {
      run: async (scope, ctx, form) => {
        const id = asId<'retention_review'>(field(form, 'review'))
        const done = id !== null && (await keepAnotherYear(scope, ctx.visitor, id))
        return done
          ? redirect('/hak-data/masa-simpan', 'kept')
          : again<State>(
              { typed: {}, errors: [{ name: 'reviews', message: staffWords[ctx.lang].overtaken }] },
              409,
            )
      },
    },
    propose: {
      run: async (scope, ctx, form) => {
        const said = keepingWords[ctx.lang]
        const id = asId<'retention_review'>(field(form, 'review'))
        const proposed = id ? await proposeAfterReview(scope, ctx.visitor, id) : 'gone'
        if (typeof proposed === 'object' && 'id' in proposed)
          return redirect(`/hak-data/pemusnahan/${proposed.id}`, 'proposed')
        if (proposed === 'unconfirmed')
          return again<State>({ typed: {}, errors: [{ name: 'recordClass', message: said.needsConfirm }] })
        const messages =
          typeof proposed === 'object'
            ? proposed.obstacles.map((one) => said.obstacles[one])
            : [staffWords[ctx.lang].overtaken]
        return again<State>(
          { typed: {}, errors: messages.map((message) => ({ name: 'reviews', message })) },
          409,
        )
      },
    },
  },
  meta: (ctx) => ({
    title: keepingWords[ctx.lang].title,
    nav: 'dataRights',
    flashes: { confirmed: keepingWords[ctx.lang].confirmed, kept: keepingWords[ctx.lang].kept },
  }),
  view: (ctx, loaded, state: State | null) => {
    const said = keepingWords[ctx.lang]
    return (
      <Frame ctx={ctx} room="keeping">
        {state && <ErrorSummary errors={state.errors} />}
        <h1>{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <Card title={said.reviews} id="f-reviews">
          <Reviews ctx={ctx} rows={loaded.reviews} numbers={loaded.numbers} />
        </Card>
        <Card title={said.destructions}>
          <Destructions ctx={ctx} rows={loaded.destructions} />
        </Card>
        <Card title={said.schedule}>
          <Schedule ctx={ctx} terms={loaded.terms} />
        </Card>
        <Card title={said.confirmTitle}>
          <Confirm ctx={ctx} terms={loaded.terms} state={state} />
        </Card>
      </Frame>
    )
  },
})

function termText(term: Pick<Term, 'keepDays'>, lang: Ctx['lang']): string {
  const years = termInYears(term.keepDays)
  return years === null ? keepingWords[lang].days(term.keepDays) : keepingWords[lang].years(years)
}

export function className(code: string, lang: Ctx['lang']): string {
  return termsOf([]).find((term) => term.recordClass === code)?.name[lang] ?? code
}

function Schedule({ ctx, terms }: { ctx: Ctx<Member>; terms: readonly Term[] }) {
  const said = keepingWords[ctx.lang]
  return (
    <Table
      caption={said.schedule}
      captionHidden
      rows={terms}
      rowKey={(term) => term.recordClass}
      columns={[
        { header: said.class, heads: true, cell: (term) => term.name[ctx.lang] },
        { header: said.term, cell: (term) => termText(term, ctx.lang) },
        { header: said.counts, cell: (term) => said.from[term.countsFrom] },
        { header: said.search, cell: (term) => said.searches[searchOf(term.recordClass)] },
        { header: said.source, cell: (term) => term.source },
        {
          header: said.state,
          cell: (term) =>
            term.confirmedAt ? (
              <Tag tone="good">{said.confirmedOn(formatDate(term.confirmedAt, ctx.lang))}</Tag>
            ) : (
              <Tag tone="warn">{said.unverified}</Tag>
            ),
        },
      ]}
    />
  )
}

function Confirm({ ctx, terms, state }: { ctx: Ctx<Member>; terms: readonly Term[]; state: State | null }) {
  const said = keepingWords[ctx.lang]
  const error = (name: string) => state?.errors.find((one) => one.name === name)?.message
  return (
    <form method="post" novalidate>
      <OnceField />
      <p class="hint">{said.confirmHint}</p>
      <Select
        name="recordClass"
        label={said.whichClass}
        value={state?.typed['recordClass']}
        error={error('recordClass')}
        options={terms.map((term) => ({ value: term.recordClass, label: term.name[ctx.lang] }))}
      />
      <TextInput
        name="keepDays"
        label={said.howManyDays}
        inputmode="numeric"
        width={10}
        value={state?.typed['keepDays']}
        error={error('keepDays')}
      />
      <Button name="do" value="confirm">
        {said.confirm}
      </Button>
    </form>
  )
}

function Reviews({
  ctx,
  rows,
  numbers,
}: {
  ctx: Ctx<Member>
  rows: readonly Review[]
  numbers: ReadonlyMap<string, { number: string }>
}) {
  const said = keepingWords[ctx.lang]
  return (
    <Table
      caption={said.reviewsLead}
      rows={rows.filter((row) => row.subject.kind === 'office' || numbers.has(row.subject.id))}
      rowKey={(row) => row.id}
      empty={<EmptyState title={said.noReviews} />}
      columns={[
        {
          header: said.record,
          heads: true,
          cell: (row) => numbers.get(row.subject.id)?.number ?? said.trailRecord,
        },
        { header: said.class, cell: (row) => className(row.recordClass, ctx.lang) },
        { header: said.due, cell: (row) => formatDate(row.dueOn, ctx.lang) },
        {
          header: said.decide,
          cell: (row) => (
            <form method="post" class="row">
              <OnceField />
              <input type="hidden" name="review" value={row.id} />
              <Button small kind="secondary" name="do" value="keep">
                {said.keepOn}
              </Button>
              {row.subject.kind !== 'office' && (
                <Button small kind="danger" name="do" value="propose">
                  {said.propose}
                </Button>
              )}
            </form>
          ),
        },
      ]}
    />
  )
}

function Destructions({ ctx, rows }: { ctx: Ctx<Member>; rows: readonly Destruction[] }) {
  const said = keepingWords[ctx.lang]
  return (
    <Table
      caption={said.destructions}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p class="meta">{said.noDestructions}</p>}
      columns={[
        {
          header: said.record,
          heads: true,
          cell: (row) => <Link href={`/hak-data/pemusnahan/${row.id}`}>{row.subjectNumber}</Link>,
        },
        { header: said.facts.reason, cell: (row) => said.reasons[row.reason] },
        { header: said.facts.proposedBy, cell: (row) => formatDate(row.proposedAt, ctx.lang) },
        {
          header: recordsWords[ctx.lang].status,
          cell: (row) =>
            row.doneAt ? (
              <Tag tone="good">{`${said.done} ${formatDate(row.doneAt, ctx.lang)}`}</Tag>
            ) : (
              <Tag tone={row.droppedAt ? 'neutral' : 'warn'}>
                {row.droppedAt ? said.dropped : said.waiting}
              </Tag>
            ),
        },
      ]}
    />
  )
}
