import { asId } from '#src/platform/ids.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { Notice } from '#src/ui/index.ts'
import { todayOf, whyReadOnly } from '../case.ts'
import { caseHref, CaseFrame, caseMeta } from '../case-frame.tsx'
import { caseStaff, fileForPost, loadCase } from '../case-load.ts'
import { serviceStopped } from '../consent.ts'
import { followUps, proposedKind } from '../follow-ups.ts'
import { readServices } from '../give-service.ts'
import { addFollowUps, readFollowUps } from '../plan-follow-ups.ts'
import { FollowUpsCard } from '../plan-follow-ups-view.tsx'
import { PlanColumns, ServicesCard, TasksCard } from '../plan-view.tsx'
import { readConsents } from '../record-consent.ts'
import { endTask, readPlan, readTasks } from '../write-plan.ts'
import { caseWords } from '../words.ts'

/** What will be done, in three parts; who does what by when; when somebody asks again; what was given. */
export const planPage: Page = page({
  path: '/kasus/:id/rencana',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { file } = data
    return {
      ...data,
      plan: await readPlan(scope, file),
      tasks: await readTasks(scope, file),
      followUps: await readFollowUps(scope, file),
      services: await readServices(scope, file),
      stopped: serviceStopped(await readConsents(scope, file), data.today),
      proposed: followUps(
        data.today,
        proposedKind({ side: file.head.side, caseType: file.head.facts.caseType }),
      ),
    }
  },
  actions: {
    task: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        const id = asId<'task'>(String(form.get('task') ?? ''))
        if (!file || !id) return absent()
        const ended = await endTask(scope, file, id, form.get('how') === 'dropped' ? 'dropped' : 'done')
        return redirect(caseHref(file.head.id, 'rencana'), ended ? 'done' : 'overtaken')
      },
    },
    propose: {
      run: async (scope, ctx) => {
        const file = await fileForPost(scope, ctx)
        if (!file) return absent()
        const kind = proposedKind({ side: file.head.side, caseType: file.head.facts.caseType })
        await addFollowUps(scope, file, kind, followUps(todayOf(scope.now), kind))
        return redirect(caseHref(file.head.id, 'rencana'), 'saved')
      },
    },
  },
  meta: caseMeta,
  view: (ctx, loaded) => {
    const props = { ...loaded, lang: ctx.lang, writable: whyReadOnly(loaded.file.head) === null }
    return (
      <CaseFrame
        {...props}
        tab="plan"
        notices={
          loaded.stopped && (
            <Notice tone="danger">
              <p>{caseWords[ctx.lang].stopped}</p>
            </Notice>
          )
        }
      >
        <PlanColumns {...props} />
        <TasksCard {...props} />
        <FollowUpsCard {...props} />
        <ServicesCard {...props} />
      </CaseFrame>
    )
  },
})
