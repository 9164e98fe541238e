import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnswersOf, AnyAnswers } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { asId } from '#src/platform/ids.ts'
import { redirect } from '#src/platform/web/answer.ts'
import type { Page } from '#src/platform/web/page.ts'
import { todayOf } from '#src/cases/index.ts'
import { planForm, planReportForm } from '../forms/plan-forms.ts'
import { guidanceStaff, schoolChoices, textOf } from '../guidance-frame.tsx'
import { findPlan, findReport, type PlanFacts, type ServicePlan } from '../plan.store.ts'
import { ownPosts, standsAt, type SchoolPost } from '../post.store.ts'
import { findProgramme, linesOf, type Programme, type ProgrammeLine } from '../programme.store.ts'
import { atField, sheetPage, type StaffCtx } from '../sheet-page.tsx'
import { changePlan, reportPlan, writePlan } from '../write-plan.ts'
import { planWords } from '../plan-words.ts'
import { guidanceWords } from '../words.ts'

type PlanAnswers = AnswersOf<ReturnType<typeof planForm>>
const sheet = { allow: guidanceStaff, nav: 'guidance' } as const

export function planHref(id: string, part = ''): string {
  return `/bk/rpl/${id}${part === '' ? '' : `/${part}`}`
}

export async function planAt(
  scope: AccountScope,
  params: Readonly<Record<string, string>>,
): Promise<ServicePlan | null> {
  const id = asId<'service_plan'>(params['id'])
  return id ? ((await findPlan(scope, id)) ?? null) : null
}

/** A new service plan, begun from a line of a programme or from an older plan where the address names one. */
export const newPlanPage: Page = sheetPage({
  ...sheet,
  path: '/bk/rpl/baru',
  given: async (scope, ctx, posted) => {
    const posts = await ownPosts(scope)
    if (posts.length === 0) return redirect('/bk/sekolah')
    const begun = await begunFrom(scope, ctx)
    // A plan taken out while its copy was being written takes nothing of what was typed with it.
    if (!begun.copied && ctx.query.has('dari') && !posted) return null
    return { posts, today: todayOf(scope.now), ...begun }
  },
  title: (lang) => planWords[lang].newTitle,
  back: (lang, { programme, copied }) => {
    if (copied) return { href: planHref(copied.id), label: topicOf(copied, lang) }
    return programme
      ? { href: `/bk/program/${programme.id}`, label: planWords[lang].programme }
      : { href: '/bk', label: guidanceWords[lang].homeTitle }
  },
  intro: (lang, { copied }) => (
    <>
      {copied && <p>{planWords[lang].copied(topicOf(copied, lang))}</p>}
      <p>{guidanceWords[lang].noNames}</p>
    </>
  ),
  form: ({ posts, programme }) => planForm({ schools: schoolChoices(programme ? [programme] : posts) }),
  filled: ({ posts, programme, line, copied }) => ({
    ...(line ? fromLine(line) : {}),
    ...(copied ? copyOf(copied) : {}),
    school: schoolToBegin(posts, programme, copied),
  }),
  draft: (given, ctx) => `bk-rpl:${ctx.visitor.accountId}:${originOf(given)}`,
  run: async (scope, _ctx, answers, given) => {
    const { posts, programme, line } = given
    const post = posts.find((one) => one.institutionId === answers.school)
    if (!post) return atField('school', { kind: 'unknownCode' })
    const id = await writePlan(
      scope,
      { institutionId: post.institutionId, programmeId: programme?.id ?? null, lineId: line?.id ?? null },
      planFrom(answers),
    )
    return { to: `${planHref(id)}?asal=${originOf(given)}` }
  },
})

type Begun = Readonly<{
  programme: Programme | null
  line: ProgrammeLine | null
  copied: ServicePlan | null
}>

async function begunFrom(scope: AccountScope, ctx: StaffCtx): Promise<Begun> {
  const { query } = ctx
  const copied = query.has('dari') ? await planAt(scope, { id: query.get('dari') ?? '' }) : null
  const id = copied ? copied.programmeId : asId<'programme'>(query.get('program'))
  const found = id ? ((await findProgramme(scope, id)) ?? null) : null
  // The copy of a plan of a year that is over belongs to no programme until somebody says so.
  const programme = copied && found?.status === 'closed' ? null : found
  const wanted = copied ? copied.lineId : asId<'programme_line'>(query.get('baris'))
  const line =
    programme && wanted ? (await linesOf(scope, programme.id)).find((one) => one.id === wanted) : undefined
  return { programme, line: line ?? null, copied }
}

/** Names the draft the browser keeps: one for each thing a plan can be begun from. */
function originOf({ programme, line, copied }: Begun): string {
  return copied ? `salin-${copied.id}` : (line?.id ?? programme?.id ?? 'baru')
}

function schoolToBegin(
  posts: readonly SchoolPost[],
  programme: Programme | null,
  copied: ServicePlan | null,
): string | undefined {
  if (programme) return programme.institutionId
  const [only] = posts.length === 1 ? posts : []
  return (posts.find((post) => post.institutionId === copied?.institutionId) ?? only)?.institutionId
}

/** What a plan says without when and for whom it was: those differ each time, so they are written anew. */
function copyOf(plan: ServicePlan): AnyAnswers {
  return { ...planAnswers(plan), plannedOn: undefined, className: undefined }
}

function topicOf(plan: ServicePlan, lang: Lang): string {
  return textOf(plan.content, 'topic') || planWords[lang].title
}

function fromLine(line: ProgrammeLine): AnyAnswers {
  return {
    shape: line.shape,
    field: line.field,
    component: line.component,
    topic: textOf(line.content, 'activity') || undefined,
    className: textOf(line.content, 'className') || undefined,
    generalAim: textOf(line.content, 'aim') || undefined,
    resultEvaluation: textOf(line.content, 'evaluation') || undefined,
  }
}

export const changePlanPage: Page = sheetPage({
  ...sheet,
  path: '/bk/rpl/:id/ubah',
  given: (scope, ctx) => planAt(scope, ctx.params),
  title: (lang) => planWords[lang].changeTitle,
  back: (lang, plan) => ({ href: planHref(plan.id), label: guidanceWords[lang].back }),
  intro: (lang) => <p>{guidanceWords[lang].noNames}</p>,
  form: (plan) => planForm({ schools: schoolChoices([plan]) }),
  filled: planAnswers,
  version: (plan) => plan.version,
  run: async (scope, _ctx, answers, plan, seen) =>
    (await changePlan(scope, plan, seen, planFrom(answers))) ? { to: planHref(plan.id) } : 'overtaken',
})

function planFrom(answers: PlanAnswers): PlanFacts {
  const { school: _school, shape, field, component, plannedOn, minutes, ...content } = answers
  return { shape, field, component, plannedOn, minutes, content }
}

function planAnswers(plan: ServicePlan): AnyAnswers {
  return {
    ...plan.content,
    school: plan.institutionId,
    shape: plan.shape,
    field: plan.field,
    component: plan.component,
    plannedOn: plan.plannedOn,
    minutes: plan.minutes,
  }
}

/** What came of a service plan, written once and corrected under the same version rule as the plan. */
export const planReportFormPage: Page = sheetPage({
  ...sheet,
  path: '/bk/rpl/:id/laporan/tulis',
  given: async (scope, ctx) => {
    const plan = await planAt(scope, ctx.params)
    if (!plan) return null
    // Only a confirmed post reports of that school; a draft waits as it is.
    if (!(await standsAt(scope, plan.institutionId))) return redirect(planHref(plan.id), 'waitingPost')
    return { plan, report: (await findReport(scope, plan.id)) ?? null }
  },
  title: (lang) => planWords[lang].reportForm,
  back: (lang, { plan }) => ({
    href: planHref(plan.id),
    label: textOf(plan.content, 'topic') || guidanceWords[lang].back,
  }),
  intro: (lang) => <p>{guidanceWords[lang].noNames}</p>,
  form: () => planReportForm,
  filled: ({ plan, report }) =>
    report
      ? {
          ...report.content,
          heldOn: report.heldOn,
          expected: report.expected,
          attended: report.attended,
          domains: report.domains,
        }
      : { heldOn: plan.plannedOn },
  version: ({ report }) => report?.version ?? 0,
  run: async (scope, ctx, answers, { plan }, seen) => {
    const { heldOn, expected, attended, domains = [], ...content } = answers
    if (attended > expected) return { problem: planWords[ctx.lang].tooMany }
    const done = await reportPlan(scope, plan, seen, { heldOn, expected, attended, domains, content })
    return done ? { to: planHref(plan.id, 'laporan') } : 'overtaken'
  },
})
