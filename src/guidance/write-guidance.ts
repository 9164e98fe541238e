import { wordFor } from '#content/codes/code.ts'
import { keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { pastMoment } from '#src/platform/i18n/zone.ts'
import { asId, newOrderedId } from '#src/platform/ids.ts'
import { openJson, sealJson, type Place } from '#src/platform/vault/index.ts'
import { addTask, endOfDay, todayOf, writeNote, type CaseFile } from '#src/cases/index.ts'
import type { InstitutionId } from '#src/people/index.ts'
import { fields } from './codes.ts'
import { ownPosts } from './post.store.ts'
import {
  guidanceOf,
  insertGuidance,
  type GuidanceFacts,
  type SealedGuidance,
  type SessionId,
  type StoredGuidance,
} from './session.store.ts'
import { caseGuidanceWords } from './case-words.ts'

export type OpenGuidance = StoredGuidance & Readonly<{ words: SealedGuidance }>
/** One meeting as it stands: the newest correction is what is read, and what came before stays under it. */
export type Guidance = OpenGuidance & Readonly<{ firstId: SessionId; earlier: readonly OpenGuidance[] }>

function place(id: SessionId): Place {
  return { table: 'guidance.session', row: id, column: 'sealed' }
}

export async function readGuidance(scope: AccountScope, file: CaseFile): Promise<Guidance[]> {
  const opened = (await guidanceOf(scope, file.head.id)).map((row): OpenGuidance => ({
    ...row,
    words: openJson<SealedGuidance>(file.keys.of(row.keyVersion), place(row.id), row.sealed),
  }))
  return opened
    .filter((one) => one.amends === null)
    .map((first) => {
      const all = [...opened.filter((one) => one.amends === first.id), first].toSorted(
        (a, b) => b.writtenAt.getTime() - a.writtenAt.getTime() || (a.id < b.id ? 1 : -1),
      )
      const [newest = first, ...earlier] = all
      return { ...newest, firstId: first.id, earlier }
    })
}

export type GuidanceInput = GuidanceFacts & SealedGuidance

/**
 * Writes a meeting of individual guidance, or a correction of one. It stands in the timeline as contact with the
 * client; the three parts stand here alone. Counselling is a task for the team, never begun by itself.
 */
export async function writeGuidance(
  scope: AccountScope,
  file: CaseFile,
  input: GuidanceInput,
  lang: Lang,
  corrects: Guidance | null = null,
): Promise<SessionId | null> {
  const words = caseGuidanceWords[lang]
  const { feelings, problem, solution, clientWords, change, ...facts } = input
  const entryId = await writeNote(scope, file, {
    kind: 'contact',
    happenedAt: pastMoment(input.heldOn, scope.now),
    text: words.entry(wordFor(fields, input.field, lang)),
    agreed: input.agreed === 'yes' || input.agreed === 'partly' ? solution : undefined,
    amends: corrects ? (asId<'entry'>(corrects.entryId) ?? undefined) : undefined,
  })
  if (!entryId) return null
  const id = newOrderedId<'guidance_session'>(scope.now.getTime())
  await insertGuidance(scope, {
    ...facts,
    id,
    caseId: file.head.id,
    institutionId: await schoolOf(scope, file),
    // Corrections hang on the entry of the first, as the timeline shows them.
    entryId: corrects?.entryId ?? entryId,
    amends: corrects?.firstId ?? null,
    keyVersion: file.keys.current,
    sealed: sealJson(file.keys.newest, place(id), { feelings, problem, solution, clientWords, change }),
  })
  await record(scope, {
    action: corrects ? 'guidance.session_amended' : 'guidance.session_written',
    subjectKind: 'case',
    subjectId: file.head.id,
    facts: { field: input.field, onward: input.onward },
  })
  await tell(scope, {
    kind: 'guidance.session',
    subjectKind: 'case',
    subjectId: file.head.id,
    facts: { field: input.field, onward: input.onward },
  })
  await followOn(scope, file, input, corrects, lang)
  return id
}

/** The school one works at: the one of the file when there is a post there, else the only post. */
async function schoolOf(scope: AccountScope, file: CaseFile): Promise<InstitutionId | null> {
  const posts = await ownPosts(scope)
  const here = posts.find((post) => post.institutionId === file.head.facts.institutionId)
  return here?.institutionId ?? (posts.length === 1 ? (posts[0]?.institutionId ?? null) : null)
}

async function followOn(
  scope: AccountScope,
  file: CaseFile,
  input: GuidanceInput,
  corrects: Guidance | null,
  lang: Lang,
): Promise<void> {
  if (!corrects) await keep(scope, 'guidance.next', file.head.id)
  if (input.nextOn && input.nextOn >= todayOf(scope.now))
    await promiseAgain(scope, {
      kind: 'guidance.next',
      subjectId: file.head.id,
      accountId: scope.actor.accountId,
      dueAt: endOfDay(input.nextOn),
    })
  const asks = input.onward === 'counselling' || input.onward === 'refer'
  if (asks && corrects?.onward !== input.onward)
    await addTask(scope, file, {
      what: caseGuidanceWords[lang].tasks[input.onward === 'refer' ? 'refer' : 'counselling'],
      ownerId: null,
      dueOn: null,
    })
}
