import type { AccountScope } from '#src/platform/db/scope.ts'
import {
  addMember,
  addPerson,
  addPlanLine,
  addTask,
  endTask,
  giveService,
  keepDocument,
  movePlanLine,
  readPlan,
  readTasks,
  recordConsent,
  withdrawConsent,
  writeImpact,
  writeNote,
  writePortrait,
  type CaseFile,
} from './floors/cases.ts'
import { scan } from './draw.ts'
import type { Telling } from './tell-case.ts'
import type { ToldConsent, ToldDrawing, ToldLine, ToldNote, ToldTask } from './story/shapes.ts'

/** Everything that stands in a file while service goes on, each thing on its day. */
export async function writeFile(telling: Telling): Promise<void> {
  const { told, on } = telling
  if (told.fromReport) await portray(telling)
  if (told.people)
    await on(0, async (scope, file) => {
      for (const one of told.people ?? []) {
        await addPerson(scope, file, {
          role: one.role,
          fullName: one.name,
          relation: one.relation ?? null,
          conflict: one.conflict ?? false,
          sex: one.sex ?? null,
          ageBand: one.ageBand ?? null,
          phone: one.phone,
          about: one.about,
        })
      }
    })
  for (const one of told.consents ?? []) await consent(telling, one)
  for (const note of told.notes ?? [])
    if (!note.by) await on(note.day, (scope, file) => writeDown(file, scope, note))
  if (told.plan) await on(1, (scope, file) => plan(telling, scope, file))
  for (const task of told.tasks ?? []) await undertake(telling, task)
  for (const [at, talk] of (told.talks ?? []).entries())
    await on(talk.day, async (scope, file) => {
      if (!(await writeImpact(scope, file, { askedOn: telling.dayAt(talk.day), ...talk.sheet }, at)))
        throw new Error(`A talk of ${told.key} was not kept.`)
    })
  for (const drawing of told.drawings ?? []) await keepDrawing(telling, drawing)
  for (const one of told.services ?? []) {
    await on(one.day, (scope, file) =>
      giveService(scope, file, {
        service: one.service,
        givenOn: telling.dayAt(one.day),
        minutes: one.minutes ?? 60,
        mode: one.mode ?? 'office',
        note: one.note,
      }),
    )
  }
}

async function keepDrawing({ on }: Telling, { day, svg, title, wish, words }: ToldDrawing): Promise<void> {
  const file = await scan(svg)
  await on(day, (scope, open) =>
    keepDocument(scope, open, { kind: 'drawing', origin: 'client', title, wish, words, file }),
  )
}

/** A file that a report opened has no team beyond its lead and no portrait yet. */
async function portray({ told, office, on }: Telling): Promise<void> {
  const { strengths, safeContact, context } = told
  if (!strengths && !safeContact && !context && !told.team) return
  await on(0, async (scope, file, member) => {
    for (const [who, duty] of told.team ?? []) {
      const refused = await addMember(scope, member, file, { accountId: office.members[who].accountId, duty })
      if (refused) throw new Error(`${who} could not join the file of ${told.key}: ${refused}`)
    }
    if (strengths) await writePortrait(scope, file, 'strengths', strengths, 0)
    if (context) await writePortrait(scope, file, 'context', context, 0)
    if (safeContact && !(await writePortrait(scope, file, 'safe_contact', safeContact, 0)))
      await writePortrait(scope, file, 'safe_contact', safeContact, 1)
  })
}

async function consent({ on }: Telling, one: ToldConsent): Promise<void> {
  const id = await on(one.day, (scope, file, member) =>
    recordConsent(scope, file, {
      purpose: one.purpose,
      legalBasis: one.basis ?? 'consent',
      givenBy: one.giver,
      answer: one.answer ?? 'given',
      validTo: null,
      lang: 'id',
      giverName: one.giverName,
      how: one.how ?? 'spoken',
      explainedBy: member.fullName,
      words: one.words,
    }),
  )
  if (one.withdrawnDay !== undefined)
    await on(one.withdrawnDay, (scope, file) => withdrawConsent(scope, file, id))
}

/** One line on the timeline, written on the day it tells of. */
export async function writeDown(
  file: CaseFile,
  scope: AccountScope,
  { kind, text, agreed, present }: ToldNote,
): Promise<void> {
  await writeNote(scope, file, { kind, text, agreed, present, happenedAt: scope.now })
}

async function plan({ told, office, dayAt }: Telling, scope: AccountScope, file: CaseFile): Promise<void> {
  for (const line of told.plan ?? []) {
    await addPlanLine(scope, file, {
      part: line.part,
      notNeeded: line.what === undefined,
      what: line.what,
      sign: line.sign,
      reason: line.reason,
      service: line.service ?? null,
      agreed: line.agreed ?? 'yes',
      ownerId: line.what === undefined ? null : office.members[told.lead].accountId,
      dueOn: line.dueDay === undefined ? null : dayAt(line.dueDay),
    })
  }
  const moved = new Map((told.plan ?? []).filter((line) => line.status).map((line) => [line.what, line]))
  for (const line of await readPlan(scope, file)) {
    const change: ToldLine | undefined = line.what === undefined ? undefined : moved.get(line.what)
    if (change?.status)
      await movePlanLine(scope, file, line, {
        status: change.status,
        agreed: line.agreed,
        reason: change.reason,
        seen: line.version,
      })
  }
}

async function undertake({ told, office, on, dayAt }: Telling, task: ToldTask): Promise<void> {
  const ownerId = office.members[task.owner ?? told.lead].accountId
  await on(1, (scope, file) =>
    addTask(scope, file, {
      what: task.what,
      ownerId,
      dueOn: task.dueDay === undefined ? null : dayAt(task.dueDay),
    }),
  )
  if (task.done === undefined) return
  await on(task.done, async (scope, file) => {
    const made = (await readTasks(scope, file)).find((one) => one.what === task.what && !one.doneAt)
    if (made) await endTask(scope, file, made.id, 'done')
  })
}
