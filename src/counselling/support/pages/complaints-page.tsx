import { officeOf } from '#src/people/index.ts'
import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { Prose } from '#src/cases/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  PageHead,
  Tag,
  TextArea,
} from '#src/ui/index.ts'
import { answerComplaint, complaintsFor } from '../complain.ts'
import { answerDay, longestComplaint, type Complaint } from '../complaint.ts'
import { dutyWords } from '../duty-words.ts'

type Again = Readonly<{ id: string; typed: string; error: 'missing' | 'tooLong' | 'overtaken' }>
type Shown = Readonly<{ one: Complaint; dueDay: string }>
type Loaded = Readonly<{ shown: readonly Shown[]; part: number; more: boolean }>

/** The part of the list in the address; what is none of its numbers is the first. */
function partIn(query: URLSearchParams): number {
  const text = query.get('halaman') ?? ''
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1
}

/** Complaints of clients, for those who supervise. The database keeps whoever may be meant out. */
export const complaintsPage: Page = page({
  path: '/keluhan-layanan',
  allow: staff('supervisor', 'head'),
  load: async (scope: AccountScope, ctx): Promise<Loaded> => {
    const office = await officeOf(scope)
    const part = partIn(ctx.query)
    const { complaints, more } = await complaintsFor(scope, ctx.visitor, part)
    return {
      part,
      more,
      shown: complaints.map((one) => ({ one, dueDay: answerDay(one.writtenAt, office) })),
    }
  },
  actions: {
    answer: {
      run: async (scope, ctx, form) => {
        const id = asId<'complaint'>(String(form.get('complaint') ?? ''))
        if (!id) return absent()
        const typed = String(form.get('words') ?? '').trim()
        if (typed === '') return again<Again>({ id, typed, error: 'missing' })
        if (typed.length > longestComplaint) return again<Again>({ id, typed, error: 'tooLong' })
        const done = await answerComplaint(scope, ctx.visitor, id, typed)
        if (done === 'closed_to_you') return absent()
        return done === 'done'
          ? redirect('/keluhan-layanan', 'sent')
          : again<Again>({ id, typed, error: 'overtaken' }, 409)
      },
    },
  },
  meta: (ctx) => ({
    title: dutyWords[ctx.lang].complaints.title,
    nav: 'quality',
    flashes: dutyWords[ctx.lang].complaints.flashes,
  }),
  view: (ctx, { shown, part, more }, state: Again | null) => {
    const words = dutyWords[ctx.lang].complaints
    return (
      <>
        {state && (
          <ErrorSummary errors={[{ name: 'words', id: `words-${state.id}`, message: words[state.error] }]} />
        )}
        <PageHead title={words.title} />
        <p class="lead">{words.lead}</p>
        {shown.length === 0 && (
          <EmptyState title={words.empty}>
            <p>{words.emptyText}</p>
          </EmptyState>
        )}
        {shown.map((one) => (
          <ComplaintCard
            key={one.one.id}
            {...one}
            ctx={ctx}
            state={state?.id === one.one.id ? state : null}
          />
        ))}
        {(part > 1 || more) && (
          <ButtonRow>
            {part > 1 && (
              <ButtonLink kind="secondary" href={`/keluhan-layanan?halaman=${part - 1}`}>
                {words.before}
              </ButtonLink>
            )}
            {more && (
              <ButtonLink kind="secondary" href={`/keluhan-layanan?halaman=${part + 1}`}>
                {words.after}
              </ButtonLink>
            )}
          </ButtonRow>
        )}
      </>
    )
  },
})

function ComplaintCard(props: Shown & { ctx: Ctx<Member>; state: Again | null }) {
  const { one, state } = props
  const { lang } = props.ctx
  const words = dutyWords[lang].complaints
  return (
    <Card
      title={formatDate(one.writtenAt, lang)}
      aside={
        <Tag tone={one.answeredAt ? 'good' : 'warn'}>
          {one.answeredAt ? words.answered(formatDate(one.answeredAt, lang)) : words.waiting}
        </Tag>
      }
    >
      {one.words === null ? (
        <p class="hint">{words.sealed}</p>
      ) : (
        <p>
          <Prose text={one.words} />
        </p>
      )}
      {!one.answeredAt && <p class="meta">{words.due(formatDate(props.dueDay, lang))}</p>}
      {one.answer && (
        <>
          <h3>{words.own}</h3>
          <p>
            <Prose text={one.answer} />
          </p>
        </>
      )}
      {one.words !== null && (!one.answeredAt || state) && (
        <form method="post">
          <OnceField />
          <input type="hidden" name="complaint" value={one.id} />
          <TextArea
            id={`words-${one.id}`}
            name="words"
            label={words.answer}
            hint={words.answerHint}
            rows={4}
            value={state?.typed}
            error={state ? words[state.error] : undefined}
          />
          <ButtonRow>
            <Button name="do" value="answer">
              {words.send}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Card>
  )
}
