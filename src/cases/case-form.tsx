import type { ComponentChildren, VNode } from 'preact'
import {
  FormSheet,
  notTaken,
  StoredAnswers,
  takeSheet,
  typedOf,
  type AnswersOf,
  type AnyAnswers,
  type FieldError,
  type Form,
  type Typed,
} from '#src/platform/forms/index.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { absent, again, isAnswer, redirect, type Answer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { isWall, type AccountScope } from '#src/platform/db/scope.ts'
import { BackLink, Banner, Notice } from '#src/ui/index.ts'
import { SeenField, seenIn } from '#src/platform/web/seen-field.tsx'
import { caseHref, nameOf, SafeContactBlock } from './case-frame.tsx'
import { caseStaff, fileForPost, loadCase, type CasePageData, type StaffCtx } from './case-load.ts'
import type { CaseFile } from './case-file.ts'
import { whyReadOnly } from './case.ts'
import { caseWords } from './words.ts'

type Again<G> = Readonly<{
  /** What the form was made of when it was posted: what was looked for stands in it. */
  given: G
  typed: Typed
  errors: readonly FieldError[]
  problem: string | null
  /** The version the writer began with; null for the newest. */
  seen: number | null
}>

/**
 * What a post of a form on a file came to: done, with the part of the file to go to, or a sentence why not, which
 * stands at the field it is about where there is one.
 */
export type FormOutcome<Field extends string = never> =
  | Readonly<{ to: string; flash?: string }>
  | Readonly<{ problem: string; at?: Field }>

export interface CaseFormSpec<G, X extends Form> {
  /** After `/kasus/:id/`. */
  path: string
  /** The part of the file it belongs to and leads back to. */
  part: string
  title: (lang: Lang, given: G) => string
  intro?: (lang: Lang, given: G, data: CasePageData) => ComponentChildren
  /** What the form is made of, such as colleagues to choose from. Null: nothing here. `posted` on a post. */
  given: (scope: AccountScope, ctx: StaffCtx, file: CaseFile, posted: FormData | null) => Promise<G | null>
  form: (given: G, ctx: StaffCtx) => X
  /** Stored answers, to be changed. */
  filled?: (given: G, ctx: StaffCtx) => AnyAnswers
  /** The version of what is stored. It travels with the form, so that whoever saves later is told who was first. */
  version?: (given: G) => number
  submit?: (lang: Lang) => string
  /** Said when a wall refused. */
  wall?: (lang: Lang) => string
  showsContact?: boolean
  /** Narrower than the staff of files in general. */
  allow?: typeof caseStaff
  /** Also while the file is closed: corrections and reopening. */
  whenClosed?: boolean
  /** `seen` is the version the writer had before them. */
  run: (
    scope: AccountScope,
    ctx: StaffCtx,
    file: CaseFile,
    answers: AnswersOf<X>,
    given: G,
    seen: number,
  ) => Promise<FormOutcome<Extract<keyof X['fields'], string>>>
}

/** Said when a colleague saved first; the page then shows what is stored now beside what was typed. */
export function overtaken(lang: Lang): string {
  return caseWords[lang].overtaken
}

/** One form on a file as a page of its own: filled, judged, kept when refused, and never done twice. */
export function caseForm<G, X extends Form>(spec: CaseFormSpec<G, X>): Page {
  return page({
    path: `/kasus/:id/${spec.path}`,
    allow: spec.allow ?? caseStaff,
    load: async (scope, ctx) => {
      const data = await loadCase(scope, ctx)
      if (isAnswer(data)) return data
      const readOnly = whyReadOnly(data.file.head)
      if (readOnly === 'restricted' || (readOnly && !spec.whenClosed))
        return redirect(caseHref(data.file.head.id))
      const given = await spec.given(scope, ctx, data.file, null)
      return given === null ? absent() : { data, given }
    },
    actions: { default: { run: (scope, ctx, form) => runForm(spec, scope, ctx, form) } },
    meta: (ctx) => ({ title: caseWords[ctx.lang].cases, shell: 'console', nav: 'cases' }),
    view: (ctx, { data, given }, state: Again<G> | null) => viewForm(spec, ctx, data, given, state),
  })
}

async function runForm<G, X extends Form>(
  spec: CaseFormSpec<G, X>,
  scope: AccountScope,
  ctx: StaffCtx,
  posted: FormData,
): Promise<Answer | { again: Again<G>; status: number }> {
  const file = await fileForPost(scope, ctx, spec.whenClosed ? 'closed' : 'writable')
  const given = file && (await spec.given(scope, ctx, file, posted))
  if (!file || given === null) return absent()
  const seen = seenIn(posted, spec.version?.(given) ?? 0)
  const turn = takeSheet(spec.form(given, ctx), posted)
  if (turn.show !== 'done') {
    const { typed, errors } = turn
    return again({ given, typed, errors, problem: null, seen }, errors.length > 0 ? 422 : 200)
  }
  // Whoever was overtaken has now been shown what is stored, so the newest version counts from here on.
  const refused = (problem: string) =>
    again<Again<G>>(
      { given, typed: turn.typed, errors: [], problem, seen: problem === overtaken(ctx.lang) ? null : seen },
      409,
    )
  try {
    const outcome = await spec.run(scope, ctx, file, turn.answers, given, seen)
    if ('problem' in outcome && outcome.at !== undefined)
      return again<Again<G>>({
        given,
        typed: turn.typed,
        errors: [notTaken(outcome.at, outcome.problem)],
        problem: null,
        seen,
      })
    if ('problem' in outcome) return refused(outcome.problem)
    return redirect(caseHref(file.head.id, outcome.to), outcome.flash ?? 'saved')
  } catch (error) {
    if (isWall(error)) return refused(spec.wall?.(ctx.lang) ?? caseWords[ctx.lang].wall)
    throw error
  }
}

function viewForm<G, X extends Form>(
  spec: CaseFormSpec<G, X>,
  ctx: StaffCtx,
  data: CasePageData,
  given: G,
  state: Again<G> | null,
): VNode {
  const { lang } = ctx
  const form = spec.form(state?.given ?? given, ctx)
  const intro = spec.intro?.(lang, given, data)
  const typed = state?.typed ?? (spec.filled ? typedOf(form, spec.filled(given, ctx)) : {})
  return (
    <>
      <BackLink
        href={caseHref(data.file.head.id, spec.part)}
      >{`${data.file.head.number} · ${nameOf(data.file)}`}</BackLink>
      <h1>{spec.title(lang, given)}</h1>
      {state?.problem && <Banner tone="danger">{state.problem}</Banner>}
      {state?.problem === overtaken(lang) && spec.filled && (
        <StoredAnswers form={form} answers={spec.filled(given, ctx)} reader={{ lang, band: 'dewasa' }} />
      )}
      {intro && <Notice>{intro}</Notice>}
      {spec.showsContact && <SafeContactBlock safe={data.safe} lang={lang} changeHref={undefined} />}
      <FormSheet
        form={form}
        typed={typed}
        errors={state?.errors ?? []}
        lang={lang}
        band="dewasa"
        submit={spec.submit?.(lang) ?? caseWords[lang].save}
      >
        <OnceField />
        {spec.version && <SeenField version={state?.seen ?? spec.version(given)} />}
      </FormSheet>
    </>
  )
}
