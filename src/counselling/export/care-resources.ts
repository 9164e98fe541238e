import type { HomeworkState } from '../homework.store.ts'
import type { OpenGoal } from '../open-episode.ts'
import type { RunState } from '../run.store.ts'
import type { ExportFacts } from './export-facts.ts'
import { named, reference, restricted, type Resource } from './fhir-json.ts'
import { identifiersOf, officeReference } from './identifiers.ts'
import { workerReference } from './worker-resources.ts'

export function episodeOf(facts: ExportFacts, patient: Resource): Resource {
  const { episode } = facts
  return {
    resourceType: 'EpisodeOfCare',
    id: episode.id,
    meta: restricted,
    identifier: identifiersOf(facts.systems, 'episode-of-care', episode.id),
    status: episode.closedOn ? 'finished' : 'active',
    type: [{ text: facts.kindWords }],
    patient: reference(patient),
    managingOrganization: officeReference(facts.systems, facts.office),
    period: { start: episode.openedOn, end: episode.closedOn ?? undefined },
    careManager: workerReference(facts, facts.lead),
  }
}

const atDistance = new Set(['telephone', 'video', 'text'])

/** One for each session that took place; nobody met in the others. */
export function encountersOf(facts: ExportFacts, patient: Resource, episode: Resource): Resource[] {
  return facts.sessions
    .filter((one) => one.state === 'closed' || one.state === 'open')
    .map((one) => ({
      resourceType: 'Encounter',
      id: one.id,
      meta: restricted,
      identifier: identifiersOf(facts.systems, 'encounter', one.id),
      status: one.state === 'closed' ? 'finished' : 'in-progress',
      class: {
        system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
        code: atDistance.has(one.mode) ? 'VR' : 'AMB',
      },
      type: [{ text: `${one.kindWords} ${one.number}` }],
      subject: reference(patient),
      episodeOfCare: [reference(episode)],
      participant: [{ individual: workerReference(facts, one.by) }],
      // A session from paper knows its day, not its hour.
      period:
        one.begunAt && !one.fromPaper
          ? { start: one.begunAt.toISOString(), end: one.endedAt?.toISOString() }
          : { start: one.heldOn, end: one.state === 'closed' ? one.heldOn : undefined },
      serviceProvider: officeReference(facts.systems, facts.office),
    }))
}

/** What the client answered to it: a goal they said no to is no proposal any more. */
const lifecycles = { yes: 'active', no: 'rejected', not_asked: 'proposed' } as const

/** Goals in the client's own words. That one ended says that it is no longer sought, not that it was reached. */
export function goalsOf(facts: ExportFacts, patient: Resource): Resource[] {
  return facts.goals.map((goal) => ({
    resourceType: 'Goal',
    id: goal.id,
    meta: restricted,
    identifier: identifiersOf(facts.systems, 'goal', goal.id),
    lifecycleStatus: goal.endedAt ? 'completed' : lifecycles[goal.agreed],
    description: { text: goal.words },
    subject: reference(patient),
    startDate: goal.ratings[0]?.on,
    target: goal.reviewOn ? [{ dueDate: goal.reviewOn }] : undefined,
    ...(goal.byClient ? { expressedBy: reference(patient) } : {}),
  }))
}

const activityStates: Readonly<Record<RunState, string>> = {
  running: 'in-progress',
  held: 'on-hold',
  finished: 'completed',
  stopped: 'stopped',
}

/** A task that was not done was let go of, and that is no failure of the plan. */
const taskStates: Readonly<Record<HomeworkState, string>> = {
  given: 'scheduled',
  tried: 'in-progress',
  done: 'completed',
  not_done: 'cancelled',
  dropped: 'cancelled',
}
/** A last day before the first would be no period: such a task is left open. */
function endOf(task: ExportFacts['tasks'][number]): string | undefined {
  return task.dueOn && task.dueOn >= task.givenOn ? task.dueOn : undefined
}

export function carePlanOf(facts: ExportFacts, patient: Resource, goals: readonly Resource[]): Resource {
  const { episode } = facts
  const techniques = facts.runs.map((run) => ({
    detail: {
      status: activityStates[run.state],
      code: { text: `${run.title} (${run.version})` },
      scheduledPeriod: { start: run.begunOn, end: run.endedOn ?? undefined },
    },
  }))
  const tasks = facts.tasks.map((task) => ({
    detail: {
      status: taskStates[task.state],
      code: { text: 'Task between sessions' },
      scheduledPeriod: { start: task.givenOn, end: endOf(task) },
      description: task.title,
    },
  }))
  const activity = [...techniques, ...tasks]
  return {
    resourceType: 'CarePlan',
    id: `${episode.id}-plan`,
    meta: restricted,
    status: episode.closedOn ? 'completed' : 'active',
    intent: 'plan',
    title: facts.kindWords,
    subject: reference(patient),
    period: { start: episode.openedOn, end: episode.closedOn ?? undefined },
    author: workerReference(facts, facts.lead),
    ...(goals.length > 0 ? { goal: goals.map(reference) } : {}),
    ...(activity.length > 0 ? { activity } : {}),
  }
}

/** Each rating of a goal from 0 to 10, as its owner gave it. */
export function goalRatingsOf(facts: ExportFacts, patient: Resource, goals: readonly Resource[]): Resource[] {
  return facts.goals.flatMap((goal, at) => ratingsOf(goal, patient, goals[at]))
}

function ratingsOf(goal: OpenGoal, patient: Resource, about: Resource | undefined): Resource[] {
  if (!about) return []
  return goal.ratings.map((rating, at) => ({
    resourceType: 'Observation',
    id: `${goal.id}-${at + 1}`,
    meta: restricted,
    status: 'final',
    code: { text: 'Goal rating, 0 to 10' },
    subject: reference(patient),
    focus: [reference(about)],
    effectiveDateTime: rating.on,
    performer: [rating.by === 'client' ? reference(patient) : named(rating.by)],
    valueInteger: rating.value,
  }))
}
