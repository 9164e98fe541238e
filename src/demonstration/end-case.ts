import type { AccountScope } from '#src/platform/db/scope.ts'
import {
  addFollowUps,
  closeFile,
  endService,
  followUps,
  proposedKind,
  readFollowUps,
  recordFollowUp,
  reopenCase,
  type CaseFile,
  type FollowUpInput,
} from './floors/cases.ts'
import type { Telling } from './tell-case.ts'
import type { ToldEnding } from './story/shapes.ts'

const dayLength = 86_400_000

/** First contact, the days on which somebody asks, the end of service, and what was heard afterwards. */
export async function endCase(telling: Telling): Promise<void> {
  const { told, on, dayAt } = telling
  const { firstContact, asking, ending } = told
  if (firstContact) await on(firstContact.day, (scope, file) => answerNext(scope, file, firstContact))
  if (asking)
    await on(1, (scope, file) =>
      addFollowUps(scope, file, told.askingAs ?? proposedKind(told), asking.map(dayAt)),
    )
  if (ending) await end(telling, ending)
}

async function end(telling: Telling, ending: ToldEnding): Promise<void> {
  const { told, on, dayAt } = telling
  const days =
    ending.days?.map((after) => dayAt(ending.day + after)) ?? followUps(dayAt(ending.day), ending.kind)
  await on(ending.day, async (scope, file) => {
    if (days.length > 0) await addFollowUps(scope, file, ending.kind, days)
    const done = await endService(scope, file, {
      reason: ending.reason,
      otherReason: '',
      clientView: ending.clientView ?? '',
      whyNotAsked: ending.whyNotAsked ?? '',
      whyOpen: ending.whyOpen ?? '',
      reflection: ending.reflection ?? '',
      bySupervisor: ending.reason === 'lostContact',
    })
    if (!done.ok) throw new Error(`Service for ${told.key} did not end: ${done.gaps.join(', ')}`)
  })
  for (const [at, result] of ending.results.entries()) {
    const due = days[at]
    if (due) await on(daysBetween(telling, due), (scope, file) => answerNext(scope, file, result))
  }
  const last = days[ending.results.length - 1] ?? dayAt(ending.day)
  if (ending.closed) {
    const closed = await on(daysBetween(telling, last), (scope, file) => closeFile(scope, file))
    if (!closed) throw new Error(`The file of ${told.key} did not close.`)
  }
  const { reopened } = ending
  if (reopened && !(await on(reopened.day, (scope, file) => reopenCase(scope, file, reopened.why))))
    throw new Error(`The file of ${told.key} was not opened again.`)
}

function daysBetween({ begin }: Telling, due: string): number {
  return Math.round((new Date(`${due}T09:00:00+07:00`).getTime() - begin.getTime()) / dayLength)
}

/** Writes down what came of the earliest question that is still open. */
async function answerNext(scope: AccountScope, file: CaseFile, result: FollowUpInput): Promise<void> {
  const next = (await readFollowUps(scope, file)).find((one) => !one.doneAt)
  if (!next) throw new Error('There is no open follow-up to answer.')
  const { status, safe, happenedAgain, note, next: then } = result
  await recordFollowUp(scope, file, next.id, { status, safe, happenedAgain, note, next: then })
}
