import type { ComponentChildren, VNode } from 'preact'
import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import {
  FormSheet,
  StoredAnswers,
  takeSheet,
  typedOf,
  type AnswersOf,
  type AnyAnswers,
  type FieldError,
  type Form,
  type Typed,
} from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent, again, isAnswer, redirect, type Answer } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { BackLink, Banner, Notice } from '#src/ui/index.ts'
import { SeenField, seenIn } from '#src/platform/web/seen-field.tsx'
import { guidanceWords } from './words.ts'

export type StaffCtx = Ctx<Member>
/** Done, with where to go; or why not, as a sentence or at the fields, with everything typed kept. */
export type SheetOutcome =
  | Readonly<{ to: string; flash?: string }>
  | Readonly<{ problem: string }>
  | Readonly<{ errors: readonly FieldError[] }>
  | 'overtaken'

type Again = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  problem: string | null
  overtaken: boolean
  /** The version this post began with; null when the newest is shown beside it and counts from here on. */
  seen: number | null
}>
type Allow = Readonly<{ who: 'staff'; roles: readonly Role[] }>

export interface SheetSpec<G, X extends Form> {
  path: string
  allow: Allow
  nav: 'guidance' | 'cases'
  title: (lang: Lang, given: G) => string
  back: (lang: Lang, given: G) => Readonly<{ href: string; label: string }>
  intro?: (lang: Lang, given: G) => ComponentChildren
  /** What the form stands on. `posted` is false when the page is only opened. Null: nothing here. */
  given: (scope: AccountScope, ctx: StaffCtx, posted: boolean) => Promise<G | Answer | null>
  form: (given: G) => X
  /** What stands in place of the form while there is nothing to choose from. */
  instead?: (lang: Lang, given: G) => VNode | null
  filled?: (given: G, ctx: StaffCtx) => AnyAnswers
  /** The version of what is stored; whoever saves an older one is told who was first. */
  version?: (given: G) => number
  /** The key under which the browser keeps an encrypted draft, until the page that follows lets it go. */
  draft?: (given: G, ctx: StaffCtx) => string
  run: (
    scope: AccountScope,
    ctx: StaffCtx,
    answers: AnswersOf<X>,
    given: G,
    seen: number,
  ) => Promise<SheetOutcome>
}

/** One form as a page of its own: filled, judged, kept when refused, never done twice, never overwriting unseen. */
export function sheetPage<G, X extends Form>(spec: SheetSpec<G, X>): Page {
  return page({
    path: spec.path,
    allow: spec.allow,
    load: async (scope, ctx) => {
      const given = await spec.given(scope, ctx, false)
      if (given === null) return absent()
      return isAnswer(given) ? given : { given }
    },
    actions: { default: { run: (scope, ctx, form) => runSheet(spec, scope, ctx, form) } },
    meta: (ctx) => ({
      title: guidanceWords[ctx.lang].title,
      shell: 'console',
      nav: spec.nav,
      ...(spec.draft ? { islands: ['guidance'] } : {}),
    }),
    view: (ctx, { given }, state: Again | null) => viewSheet(spec, ctx, given, state),
  })
}

async function runSheet<G, X extends Form>(
  spec: SheetSpec<G, X>,
  scope: AccountScope,
  ctx: StaffCtx,
  posted: FormData,
): Promise<Answer | { again: Again; status: number }> {
  const given = await spec.given(scope, ctx, true)
  if (given === null) return absent()
  if (isAnswer(given)) return given
  const turn = takeSheet(spec.form(given), posted)
  const seen = seenIn(posted, spec.version?.(given) ?? 0)
  const shown = (more: Partial<Again>, status = 422) =>
    again({ typed: turn.typed, errors: [], problem: null, overtaken: false, seen, ...more }, status)
  if (turn.show === 'sheet') return shown({ errors: turn.errors }, turn.errors.length > 0 ? 422 : 200)
  const outcome = await spec.run(scope, ctx, turn.answers, given, seen)
  if (outcome === 'overtaken')
    return shown({ problem: guidanceWords[ctx.lang].overtaken, overtaken: true, seen: null }, 409)
  if ('errors' in outcome) return shown({ errors: outcome.errors })
  if ('problem' in outcome) return shown({ problem: outcome.problem })
  return redirect(outcome.to, outcome.flash ?? 'saved')
}

function viewSheet<G, X extends Form>(
  spec: SheetSpec<G, X>,
  ctx: StaffCtx,
  given: G,
  state: Again | null,
): VNode {
  const { lang } = ctx
  const form = spec.form(given)
  const back = spec.back(lang, given)
  const intro = spec.intro?.(lang, given)
  const filled = spec.filled?.(given, ctx)
  const instead = spec.instead?.(lang, given)
  if (instead)
    return (
      <>
        <BackLink href={back.href}>{back.label}</BackLink>
        <h1>{spec.title(lang, given)}</h1>
        {instead}
      </>
    )
  return (
    <>
      <BackLink href={back.href}>{back.label}</BackLink>
      <h1>{spec.title(lang, given)}</h1>
      {state?.problem && <Banner tone="danger">{state.problem}</Banner>}
      {state?.overtaken && filled && (
        <StoredAnswers form={form} answers={filled} reader={{ lang, band: 'dewasa' }} />
      )}
      {intro && <Notice>{intro}</Notice>}
      <FormSheet
        form={form}
        typed={state?.typed ?? (filled ? typedOf(form, filled) : {})}
        errors={state?.errors ?? []}
        lang={lang}
        band="dewasa"
        submit={guidanceWords[lang].save}
        {...(spec.draft ? { autosave: spec.draft(given, ctx) } : {})}
      >
        <OnceField />
        {spec.version && <SeenField version={state?.seen ?? spec.version(given)} />}
      </FormSheet>
    </>
  )
}

/** A field error of our own, beside those of the engine. */
export function atField(
  field: string,
  problem: FieldError['problem'],
): Readonly<{ errors: readonly FieldError[] }> {
  return { errors: [{ input: field, field, problem }] }
}
