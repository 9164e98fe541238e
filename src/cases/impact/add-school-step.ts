import { isCodeIn, wordFor } from '#content/codes/code.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { todayOf } from '../case.ts'
import { caseHref } from '../case-frame.tsx'
import { fileForPost, type StaffCtx } from '../case-load.ts'
import { agreements } from '../codes.ts'
import { serviceStopped } from '../consent.ts'
import { readConsents } from '../record-consent.ts'
import { addPlanLine } from '../write-plan.ts'
import { schoolSteps } from './impact-codes.ts'
import { impactWords } from './impact-words.ts'

/** What a refused step shows again, and which of its fields are still to be filled. */
export type SchoolAgain = Readonly<{ step: string; agreed: string; missing: readonly ('step' | 'agreed')[] }>
export type ImpactAgain = Readonly<{ problem: string | null; school: SchoolAgain | null }>

/** Puts one step to go on learning into the plan, with the client's answer. */
export async function addSchoolStep(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  if (!file) return absent()
  const [step, agreed] = [String(form.get('step') ?? ''), String(form.get('agreed') ?? '')]
  if (!isCodeIn(schoolSteps, step) || !isCodeIn(agreements, agreed)) {
    const known = { step: isCodeIn(schoolSteps, step), agreed: isCodeIn(agreements, agreed) }
    const missing = (['step', 'agreed'] as const).filter((name) => !known[name])
    return again<ImpactAgain>({ problem: null, school: { step, agreed, missing } })
  }
  if (serviceStopped(await readConsents(scope, file), todayOf(scope.now))) {
    const problem = impactWords[ctx.lang].school.stopped
    return again<ImpactAgain>({ problem, school: { step, agreed, missing: [] } }, 409)
  }
  await addPlanLine(scope, file, {
    part: 'practical',
    notNeeded: false,
    what: wordFor(schoolSteps, step, ctx.lang),
    agreed,
    service: null,
    ownerId: ctx.visitor.accountId,
    dueOn: null,
  })
  return redirect(caseHref(file.head.id, 'dampak'), 'planned')
}
