import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import { FormSheet, takeSheet, typedOf, type FieldError, type Typed } from '#src/platform/forms/index.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { WaitsHere } from '#src/counselling/index.ts'
import { ClientFrame } from '#src/portal/index.ts'
import { Banner, ButtonLink, Card, Disclosure, InsetText } from '#src/ui/index.ts'
import { SeenField, seenIn } from '#src/platform/web/seen-field.tsx'
import { isBlank, readOwnCareerPlan, writeOwnCareerPlan } from '../career-plan.ts'
import { CareerView } from '../career-view.tsx'
import { careerForm } from '../forms/case-forms.ts'
import { ownPlanWords } from '../own-words.ts'

const readerOf = (ctx: Ctx<Client>) => ({ lang: ctx.lang, band: ctx.visitor.band })
const meta = (ctx: Ctx<Client>) => ({
  title: ownPlanWords[ctx.lang].title,
  rich: true,
  islands: ['between'],
  flashes: ownPlanWords[ctx.lang].flashes,
})

/** The plan in the pupil's own place: the same text the team reads. */
export const ownPlanPage: Page = page({
  path: '/tempatku/rencana',
  allow: client('client'),
  load: (scope, ctx) => readOwnCareerPlan(scope, ctx.visitor),
  meta,
  view: (ctx, { plans }) => {
    const words = ownPlanWords[ctx.lang]
    const reader = readerOf(ctx)
    const [current] = plans
    return (
      <ClientFrame lang={ctx.lang} title={words.title} back>
        <p class="lead">{forBand(words.lead, reader.band)}</p>
        <InsetText>{forBand(words.readers, reader.band)}</InsetText>
        {current ? (
          <>
            <p class="hint">
              {words.last(
                forBand(words.by[current.writtenBy], reader.band),
                formatDate(current.writtenAt, ctx.lang),
              )}
            </p>
            <CareerView answers={current.answers} reader={reader} />
          </>
        ) : (
          <p>{forBand(words.none, reader.band)}</p>
        )}
        <p>
          <ButtonLink href="/tempatku/rencana/ubah" icon="pen">
            {forBand(current ? words.edit : words.start, reader.band)}
          </ButtonLink>
        </p>
      </ClientFrame>
    )
  },
})

type Again = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  overtaken: boolean
  /** The version this post began with; null when the newest is shown beside it and counts from here on. */
  seen: number | null
}>

/** Changing it: nothing has to be filled in, and what the team wrote meanwhile is never lost. */
export const changeOwnPlanPage: Page = page({
  path: '/tempatku/rencana/ubah',
  allow: client('client'),
  load: (scope, ctx) => readOwnCareerPlan(scope, ctx.visitor),
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const turn = takeSheet(careerForm, form)
        const { newest } = await readOwnCareerPlan(scope, ctx.visitor)
        const seen = seenIn(form, newest)
        const shown = (errors: readonly FieldError[], overtaken = false): { again: Again; status: number } =>
          again(
            { typed: turn.typed, errors, overtaken, seen: overtaken ? null : seen },
            overtaken ? 409 : errors.length > 0 ? 422 : 200,
          )
        if (turn.show === 'sheet') return shown(turn.errors)
        // Nothing said yet is no plan; it is left for another day.
        if (newest === 0 && isBlank(turn.answers)) return redirect('/tempatku/rencana')
        const done = await writeOwnCareerPlan(scope, ctx.visitor, seen, turn.answers)
        return done ? redirect('/tempatku/rencana', 'saved') : shown([], true)
      },
    },
  },
  meta,
  view: (ctx, { newest, plans }, state: Again | null) => {
    const words = ownPlanWords[ctx.lang]
    const reader = readerOf(ctx)
    const [current] = plans
    return (
      <ClientFrame
        lang={ctx.lang}
        title={words.title}
        back={{ href: '/tempatku/rencana', label: words.back }}
      >
        <WaitsHere client={ctx.visitor} lang={ctx.lang} />
        <InsetText>{forBand(words.readers, reader.band)}</InsetText>
        {state?.overtaken && <Banner tone="danger">{forBand(words.overtaken, reader.band)}</Banner>}
        <FormSheet
          form={careerForm}
          typed={state?.typed ?? (current ? typedOf(careerForm, current.answers) : {})}
          errors={state?.errors ?? []}
          lang={reader.lang}
          band={reader.band}
          submit={words.save}
          action="/tempatku/rencana/ubah"
          offline
        >
          <OnceField />
          <SeenField version={state?.seen ?? newest} />
        </FormSheet>
        {state?.overtaken && current && (
          <Disclosure summary={words.storedNow} open>
            <CareerView answers={current.answers} reader={reader} />
          </Disclosure>
        )}
      </ClientFrame>
    )
  },
})

/** The plan on the home of the place; nothing until somebody has begun. */
export async function ownPlanCard(
  scope: Parameters<typeof readOwnCareerPlan>[0],
  visitor: Client,
  lang: 'id' | 'en',
) {
  const { plans } = await readOwnCareerPlan(scope, visitor)
  const [current] = plans
  if (!current) return null
  const words = ownPlanWords[lang]
  const open = (current.answers.steps ?? []).filter(
    (step) => step.state !== 'done' && step.state !== 'dropped',
  )
  return (
    <Card title={words.title}>
      <p>{words.cardText(open.length)}</p>
      <ButtonLink href="/tempatku/rencana" kind="secondary" icon="school">
        {words.open}
      </ButtonLink>
    </Card>
  )
}
