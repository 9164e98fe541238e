import { absent, again, isAnswer, overtaken, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { CaseFrame } from '#src/cases/index.ts'
import { CounsellingNav } from '../counselling-nav.tsx'
import { counsellingStaff } from '../counselling-staff.ts'
import { takeCosign, takeOverride, whyNotPassed } from '../gate-actions.ts'
import { loadTechnique, techniqueForPost } from '../load-technique-page.ts'
import { adaptRun, gateOf, moveRun, stopRun } from '../move-run.ts'
import { gateStanding, mayAnswer } from '../pass-gate.ts'
import { runHref } from '../step-href.ts'
import { techniqueWords } from '../technique-words.ts'
import { counsellingWords } from '../words.ts'
import type { Adaptation, Wrong } from './technique-forms.tsx'
import { TechniqueView } from './technique-view.tsx'

type Again = Readonly<{
  notice?: string
  wrong?: Wrong
  typed?: string | undefined
  answer?: string | undefined
  adapt?: Adaptation | undefined
}>

/** One running technique: its phases, the steps of this one, the gate to the next, and the way to stop. */
export const techniquePage: Page = page({
  path: '/kasus/:id/teknik/:run',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const loaded = await loadTechnique(scope, ctx)
    if (isAnswer(loaded)) return loaded
    const standing = gateStanding(loaded.book, gateOf(loaded.technique))
    return { ...loaded, standing, mayAnswer: await mayAnswer(scope, ctx.visitor, standing.waiting) }
  },
  actions: {
    next: {
      run: async (scope, ctx) => {
        const opened = await techniqueForPost(scope, ctx)
        if (!opened) return absent()
        const moved = await moveRun(scope, opened.book, opened.technique)
        return redirect(
          runHref(opened.file.head.id, opened.technique.run.id),
          moved === 'ended' ? 'overtaken' : moved,
        )
      },
    },
    override: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx, 'anybody')
        if (!opened) return absent()
        const { asked, typed } = await takeOverride(scope, opened.book, gateOf(opened.technique), form)
        if (asked === 'asked') return redirect(runHref(opened.file.head.id, opened.technique.run.id), 'asked')
        return again<Again>({ ...whyNotPassed(asked, 'reason', ctx.lang), typed })
      },
    },
    cosign: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx, 'anybody')
        if (!opened) return absent()
        const { done, answer } = await takeCosign(scope, ctx.visitor, opened.book, form)
        if (done === 'done')
          return redirect(runHref(opened.file.head.id, opened.technique.run.id), 'answered')
        return again<Again>({ ...whyNotPassed(done, 'cosign', ctx.lang), answer })
      },
    },
    stop: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx, 'anybody')
        if (!opened) return absent()
        const why = posted(form, 'why', 2000)
        if (!why)
          return again<Again>({ wrong: { at: 'why', message: techniqueWords[ctx.lang].stopNeedsWhy } })
        const stopped = await stopRun(scope, opened.book, opened.technique, why)
        const here = runHref(opened.file.head.id, opened.technique.run.id)
        return stopped ? redirect(here, 'stopped') : overtaken(here, 'overtaken')
      },
    },
    adapt: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx)
        if (!opened) return absent()
        const adapt = { what: posted(form, 'what', 1000), why: posted(form, 'because', 1000) }
        if (!adapt.what || !adapt.why)
          return again<Again>({
            wrong: { at: adapt.what ? 'because' : 'what', message: techniqueWords[ctx.lang].adaptNeedsBoth },
            adapt,
          })
        const done = await adaptRun(scope, opened.book, opened.technique, adapt.what, adapt.why)
        const here = runHref(opened.file.head.id, opened.technique.run.id)
        return done ? redirect(here, 'saved') : overtaken(here, 'overtaken')
      },
    },
  },
  meta: (ctx) => ({
    title: counsellingWords[ctx.lang].tab,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: techniqueWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: Again | null) => (
    <CaseFrame {...loaded.data} lang={ctx.lang} tab="counselling">
      <CounsellingNav caseId={loaded.data.file.head.id} lang={ctx.lang} at="overview" />
      <TechniqueView
        {...loaded}
        lang={ctx.lang}
        notice={state?.notice}
        wrong={state?.wrong}
        typed={state?.typed}
        answer={state?.answer}
        adapt={state?.adapt}
      />
    </CaseFrame>
  ),
})

function posted(form: FormData, name: string, longest: number): string {
  return String(form.get(name) ?? '')
    .trim()
    .slice(0, longest)
}
