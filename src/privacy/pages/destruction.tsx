import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { officeOf } from '#src/people/index.ts'
import {
  BackLink,
  Button,
  Card,
  DescriptionList,
  ErrorSummary,
  Notice,
  PrintButton,
  TextInput,
} from '#src/ui/index.ts'
import { findDestruction, type Destruction, type DestructionId } from '../destruction.store.ts'
import { confirmDestruction, mayConfirm, withdrawDestruction } from '../destroy-record.ts'
import { isWhole } from '../keeping.ts'
import { keepingWords } from '../keeping-words.ts'
import { recordsWords } from '../records-words.ts'
import { field, Frame, namesById } from './parts.tsx'
import { className } from './keeping.tsx'

type Loaded = { one: Destruction; names: (id: string | null) => string; office: string }
type State = { messages: readonly string[]; typed: string }

/** A proposal before the second person agrees, and the certificate afterwards. */
export const destructionPage = page({
  path: '/hak-data/pemusnahan/:id',
  allow: staff('dpo', 'head'),
  load: async (scope, ctx): Promise<Loaded | ReturnType<typeof absent>> => {
    const id = idOf(ctx)
    const one = id ? await findDestruction(scope, id) : null
    return one ? { one, names: await namesById(scope), office: (await officeOf(scope)).name } : absent()
  },
  actions: {
    destroy: {
      run: async (scope, ctx, form) => {
        const id = idOf(ctx)
        const one = id ? await findDestruction(scope, id) : null
        if (!one) return absent()
        const said = keepingWords[ctx.lang]
        const typed = field(form, 'number')
        if (typed.toUpperCase() !== one.subjectNumber)
          return again<State>({ messages: [said.retypeProblem], typed })
        const outcome = await confirmDestruction(scope, ctx.visitor, one.id)
        if (outcome === 'done') return redirect(`/hak-data/pemusnahan/${one.id}`, 'destroyed')
        return again<State>(
          {
            messages:
              outcome === 'not_allowed'
                ? [said.secondNot]
                : outcome.obstacles.map((why) => said.obstacles[why]),
            typed,
          },
          409,
        )
      },
    },
    drop: {
      run: async (scope, ctx) => {
        const id = idOf(ctx)
        if (!id || !(await withdrawDestruction(scope, id))) return absent()
        return redirect('/hak-data/masa-simpan')
      },
    },
  },
  meta: (ctx, loaded) => ({
    title: titleOf(loaded.one, ctx.lang),
    nav: 'dataRights',
    width: 'narrow',
    flashes: { destroyed: keepingWords[ctx.lang].destroyedSaid, proposed: keepingWords[ctx.lang].proposed },
  }),
  view: (ctx, loaded, state: State | null) => (
    <Frame ctx={ctx} room="keeping">
      <BackLink href="/hak-data/masa-simpan">{keepingWords[ctx.lang].title}</BackLink>
      {state && <ErrorSummary errors={state.messages.map((message) => ({ name: 'number', message }))} />}
      <h1>{titleOf(loaded.one, ctx.lang)}</h1>
      <Certificate ctx={ctx} loaded={loaded} />
      {loaded.one.doneAt ? (
        <PrintButton />
      ) : (
        !loaded.one.droppedAt && <Second ctx={ctx} one={loaded.one} state={state} />
      )}
    </Frame>
  ),
})

function idOf(ctx: Ctx): DestructionId | null {
  return asId<'destruction'>(ctx.params['id'])
}

function titleOf(one: Destruction, lang: Ctx['lang']): string {
  return one.doneAt ? keepingWords[lang].certificate(one.number) : keepingWords[lang].proposal(one.number)
}

function Certificate({ ctx, loaded }: { ctx: Ctx<Member>; loaded: Loaded }) {
  const { one, names, office } = loaded
  const said = keepingWords[ctx.lang]
  const counted = Object.entries(said.counts2).flatMap(([key, label]) =>
    one.removed[key] ? [`${one.removed[key]} ${label}`] : [],
  )
  return (
    <Card>
      <DescriptionList
        items={[
          { term: said.facts.office, value: office },
          { term: said.facts.record, value: one.subjectNumber },
          { term: said.facts.kind, value: recordsWords[ctx.lang].kinds[one.subject.kind] },
          { term: said.facts.reason, value: said.reasons[one.reason] },
          {
            term: said.facts.classes,
            value: one.recordClasses.map((code) => className(code, ctx.lang)).join('; '),
          },
          {
            term: said.facts.proposedBy,
            value: `${names(one.proposedBy)}, ${formatDateTime(one.proposedAt, ctx.lang)}`,
          },
          ...(one.doneAt
            ? [
                {
                  term: said.facts.confirmedBy,
                  value: `${names(one.secondBy)}, ${formatDateTime(one.doneAt, ctx.lang)}`,
                },
              ]
            : []),
          ...(counted.length > 0 ? [{ term: said.facts.counts, value: counted.join(', ') }] : []),
          { term: said.facts.method, value: said.method },
          { term: said.facts.stays, value: isWhole(one) ? said.stays : said.partStays },
        ]}
      />
    </Card>
  )
}

function Second({ ctx, one, state }: { ctx: Ctx<Member>; one: Destruction; state: State | null }) {
  const said = keepingWords[ctx.lang]
  const allowed = mayConfirm(one, ctx.visitor)
  return (
    <Card title={said.secondTitle}>
      <Notice tone={allowed ? 'danger' : 'info'}>
        <p>{allowed ? said.second : said.secondNot}</p>
      </Notice>
      <form method="post" novalidate>
        <OnceField />
        {allowed && (
          <TextInput
            name="number"
            label={said.retypeLabel(one.subjectNumber)}
            width={10}
            value={state?.typed}
            error={state?.messages[0]}
          />
        )}
        <div class="row">
          {allowed && (
            <Button kind="danger" name="do" value="destroy">
              {said.destroy}
            </Button>
          )}
          <Button kind="secondary" name="do" value="drop">
            {said.drop}
          </Button>
        </div>
      </form>
    </Card>
  )
}
