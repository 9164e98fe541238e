import type { VNode } from 'preact'
import { isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseMeta } from '../case-frame.tsx'
import { caseStaff, loadCase } from '../case-load.ts'
import { noteKinds } from '../codes.ts'
import { readConsents } from '../record-consent.ts'
import { serviceStopped } from '../consent.ts'
import { districtChoices, districtName } from '../district-choices.ts'
import { casePanels } from '../panels.ts'
import { latestTalk } from '../impact/write-impact.ts'
import { missingParts } from '../plan.ts'
import { readFollowUps } from '../plan-follow-ups.ts'
import { openPoliceDuty, owesPoliceReport } from '../police-report.ts'
import { readPeople } from '../add-person.ts'
import { readTimeline } from '../read-timeline.ts'
import { lastContactAt } from '../timeline.store.ts'
import { fileNameOnce } from '../find-cases.ts'
import { readPlan, readTasks } from '../write-plan.ts'
import { readPortraits } from '../write-portrait.ts'

import type { AboutData } from '../about-data.ts'
import { About } from '../about-view.tsx'

/** The person before the problem: who they are and hope for, what comes next, then what happened. */
export const caseAboutPage: Page = page({
  path: '/kasus/:id',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { file } = data
    await fileNameOnce(scope, ctx.visitor, file)
    const panels: VNode[] = []
    for (const panel of casePanels()) {
      const shown = await panel.load(scope, ctx.visitor, file, ctx.lang)
      if (shown) panels.push(shown)
    }
    const portraits = await readPortraits(scope, file)
    const loaded: AboutData = {
      ...data,
      portraits,
      impact: await latestTalk(scope, file, portraits.impact),
      people: await readPeople(scope, file),
      tasks: (await readTasks(scope, file)).filter((task) => !task.doneAt && !task.droppedAt),
      followUps: (await readFollowUps(scope, file)).filter((one) => !one.doneAt).slice(0, 3),
      missing: missingParts(await readPlan(scope, file)),
      days: (await readTimeline(scope, file, { kinds: noteKinds.map((one) => one.code), limit: 6 })).days,
      panels,
      stopped: serviceStopped(await readConsents(scope, file), data.today),
      district:
        file.head.facts.regionCode === null
          ? null
          : districtName(await districtChoices(scope), file.head.facts.regionCode),
      lastContact: await lastContactAt(scope, file.head.id),
      policeDuty: owesPoliceReport(file.head.side, file.head.facts)
        ? await openPoliceDuty(scope, file.head.id)
        : undefined,
      now: scope.now,
    }
    return loaded
  },
  meta: caseMeta,
  view: (ctx, loaded) => <About lang={ctx.lang} {...loaded} />,
})
