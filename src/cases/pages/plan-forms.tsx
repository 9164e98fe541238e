import { asId } from '#src/platform/ids.ts'
import type { Page } from '#src/platform/web/page.ts'
import { isChildBand, todayOf } from '../case.ts'
import { caseForm } from '../case-form.tsx'
import { permission, serviceStopped } from '../consent.ts'
import {
  followUpDayForm,
  followUpForm,
  moveLineForm,
  planLineForm,
  serviceForm,
  taskForm,
} from '../forms/plan-forms.ts'
import { giveService } from '../give-service.ts'
import { addFollowUps, readFollowUps, recordFollowUp } from '../plan-follow-ups.ts'
import { planWords } from '../plan-words.ts'
import { readConsents } from '../record-consent.ts'
import { teamChoices } from '../team-choices.ts'
import { addPlanLine, addTask, movePlanLine, readPlan } from '../write-plan.ts'
import { caseWords } from '../words.ts'

export const newPlanLinePage: Page = caseForm({
  path: 'rencana/baru',
  part: 'rencana',
  title: (lang) => planWords[lang].lineTitle,
  given: async (scope, _ctx, file) => ({ owners: await teamChoices(scope, file.head.id) }),
  form: (given) => planLineForm(given),
  run: async (scope, ctx, file, answers) => {
    const words = planWords[ctx.lang]
    const notNeeded = answers.notNeeded === true
    if (serviceStopped(await readConsents(scope, file), todayOf(scope.now))) return { problem: words.stopped }
    if (notNeeded && !answers.reason) return { problem: words.reasonMissing }
    if (!notNeeded && !answers.what) return { problem: words.whatMissing }
    await addPlanLine(scope, file, {
      part: answers.part,
      notNeeded,
      agreed: answers.agreed,
      service: answers.service ?? null,
      ownerId: asId<'account'>(answers.owner),
      dueOn: answers.dueOn ?? null,
      what: answers.what,
      sign: answers.sign,
      reason: answers.reason,
    })
    return { to: 'rencana' }
  },
})

export const movePlanLinePage: Page = caseForm({
  path: 'rencana/:line',
  part: 'rencana',
  title: (lang) => planWords[lang].moveTitle,
  given: async (scope, ctx, file) => {
    const id = asId<'plan_line'>(ctx.params['line'])
    return (await readPlan(scope, file)).find((line) => line.id === id) ?? null
  },
  intro: (_lang, line) => <p>{line.what ?? line.reason}</p>,
  form: () => moveLineForm,
  filled: (line) => ({ status: line.status, agreed: line.agreed, reason: line.reason }),
  version: (line) => line.version,
  run: async (scope, ctx, file, answers, line, seen) => {
    if (answers.status === 'dropped' && !answers.reason) return { problem: planWords[ctx.lang].dropMissing }
    const moved = await movePlanLine(scope, file, line, {
      status: answers.status,
      agreed: answers.agreed,
      reason: answers.reason,
      seen,
    })
    return moved ? { to: 'rencana' } : { problem: caseWords[ctx.lang].overtaken }
  },
})

export const newTaskPage: Page = caseForm({
  path: 'tugas/baru',
  part: 'rencana',
  title: (lang) => planWords[lang].taskTitle,
  given: async (scope, _ctx, file) => ({ owners: await teamChoices(scope, file.head.id) }),
  form: (given) => taskForm(given),
  filled: (_given, ctx) => ({ owner: ctx.visitor.accountId }),
  run: async (scope, _ctx, file, answers) => {
    await addTask(scope, file, {
      what: answers.what,
      ownerId: asId<'account'>(answers.owner),
      dueOn: answers.dueOn ?? null,
    })
    return { to: 'rencana' }
  },
})

export const newServicePage: Page = caseForm({
  path: 'layanan/baru',
  part: 'rencana',
  title: (lang) => planWords[lang].serviceTitle,
  given: async (scope) => ({ today: todayOf(scope.now) }),
  form: () => serviceForm,
  filled: ({ today }) => ({ givenOn: today }),
  run: async (scope, ctx, file, answers) => {
    if (serviceStopped(await readConsents(scope, file), todayOf(scope.now)))
      return { problem: planWords[ctx.lang].stopped }
    await giveService(scope, file, {
      service: answers.service,
      givenOn: answers.givenOn,
      minutes: answers.minutes ?? null,
      mode: answers.mode ?? null,
      note: answers.note,
      provider: answers.provider,
    })
    return { to: 'rencana' }
  },
})

export const newFollowUpPage: Page = caseForm({
  path: 'tindak-lanjut/baru',
  part: 'rencana',
  title: (lang) => planWords[lang].followUpTitle,
  given: async () => ({}),
  form: () => followUpDayForm,
  run: async (scope, _ctx, file, answers) => {
    await addFollowUps(scope, file, answers.kind, [answers.dueOn])
    return { to: 'rencana' }
  },
})

export const followUpResultPage: Page = caseForm({
  path: 'tindak-lanjut/:followUp',
  part: 'rencana',
  title: (lang) => planWords[lang].resultTitle,
  showsContact: true,
  given: async (scope, ctx, file) => {
    const id = asId<'follow_up'>(ctx.params['followUp'])
    const followUp = (await readFollowUps(scope, file)).find((one) => one.id === id && !one.doneAt)
    if (!followUp) return null
    const consents = await readConsents(scope, file)
    const may = permission(consents, 'contact', isChildBand(file.head.facts.ageBand), todayOf(scope.now))
    // Never having been asked does not forbid looking after somebody; a no, or a yes taken back, does.
    const refused =
      file.head.status === 'in_follow_up' &&
      !may.allowed &&
      (may.standing === 'refused' || may.standing === 'withdrawn')
    return { followUp, refused }
  },
  intro: (lang, { refused }) => (
    <>
      <p>{planWords[lang].resultIntro}</p>
      {refused && (
        <p>
          <strong>{planWords[lang].contactRefused}</strong>
        </p>
      )}
    </>
  ),
  form: () => followUpForm,
  run: async (scope, ctx, file, answers, { followUp, refused }) => {
    if (refused && answers.status !== 'declined') return { problem: planWords[ctx.lang].contactRefused }
    const done = await recordFollowUp(scope, file, followUp.id, answers)
    return done ? { to: 'rencana' } : { problem: caseWords[ctx.lang].overtaken }
  },
})
