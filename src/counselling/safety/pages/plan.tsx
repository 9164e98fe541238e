import { asId } from '#src/platform/ids.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, fileForPost, loadCase, whyReadOnly } from '#src/cases/index.ts'
import { EmptyState, ButtonLink } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { openEpisode } from '../../open-episode.ts'
import { openSafetyPlan, standingLines } from '../open-plan.ts'
import { PlanView } from '../plan-view.tsx'
import { safetyWords } from '../words.ts'
import { endSafetyLine } from '../write-line.ts'

/** The safety plan of a file (practice.md §6). */
export const safetyPlanPage: Page = page({
  path: '/kasus/:id/aman',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const book = data.file.head.restrictedAt ? null : await openEpisode(scope, ctx.visitor, data.file)
    return { data, book, plan: book && (await openSafetyPlan(scope, book)) }
  },
  actions: {
    end: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        const book = file && (await openEpisode(scope, ctx.visitor, file))
        const id = asId<'safety_line'>(String(form.get('line') ?? ''))
        if (!file || !book || !id) return absent()
        const line = (await standingLines(scope, book)).find((one) => one.id === id)
        const seen = String(form.get('seen') ?? '')
        const done =
          line !== undefined && String(line.version) === seen && (await endSafetyLine(scope, book, line))
        return redirect(caseHref(file.head.id, 'aman'), done ? 'ended' : 'overtaken')
      },
    },
  },
  meta: (ctx) => ({
    title: safetyWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: safetyWords[ctx.lang].flashes,
  }),
  view: (ctx, { data, book, plan }) => {
    const words = safetyWords[ctx.lang]
    const caseId = data.file.head.id
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={ctx.lang} at="safety" />
        <h2>{words.title}</h2>
        {book && plan ? (
          <PlanView
            plan={plan}
            caseId={caseId}
            lang={ctx.lang}
            today={data.today}
            writable={whyReadOnly(data.file.head) === null && isOpen(book.episode)}
            ladder={book.runs.find((run) => run.protocol === 'sd' && run.endedOn === null)?.id ?? null}
          />
        ) : (
          <EmptyState
            drawing="rest"
            title={words.none}
            action={<ButtonLink href={caseHref(caseId, 'konseling')}>{words.toCounselling}</ButtonLink>}
          />
        )}
      </CaseFrame>
    )
  },
})
