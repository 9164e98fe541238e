import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { isOpen, type SessionId } from '../episode.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { seal } from '../seal.ts'
import { sessionsOf, type SessionKind } from '../session.store.ts'
import { insertSession } from './session-write.store.ts'

export type SessionStart = Readonly<{
  kind: SessionKind
  mode: string
  /** A code, owed when it is not face to face (A02). */
  modeReason: string | null
  present: readonly string[]
  appointmentId?: string | null
  /** The day it was held, when it is entered from paper afterwards. */
  fromPaperOn?: string | null
}>
export type Started =
  | Readonly<{ ok: true; sessionId: SessionId }>
  | Readonly<{ ok: false; why: 'closed' | 'reason_missing' | 'overtaken' | 'in_future' }>

/** Begins a session, or enters one that was held on paper. Only boosters follow an episode that has ended. */
export async function openSession(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'episode' | 'file'>,
  start: SessionStart,
): Promise<Started> {
  const { episode, file } = book
  const today = dayOf(scope.now)
  if (!isOpen(episode) && start.kind !== 'booster') return { ok: false, why: 'closed' }
  if (start.mode !== 'in_person' && !start.modeReason) return { ok: false, why: 'reason_missing' }
  if (start.fromPaperOn && start.fromPaperOn > today) return { ok: false, why: 'in_future' }
  const before = await sessionsOf(scope, episode.id)
  const id = newOrderedId<'session'>(scope.now.getTime())
  const made = await insertSession(scope, {
    id,
    caseId: episode.caseId,
    episodeId: episode.id,
    number: (before.at(-1)?.number ?? 0) + 1,
    kind: start.kind,
    heldOn: start.fromPaperOn ?? today,
    begunAt: start.fromPaperOn ? null : scope.now,
    mode: start.mode,
    modeReason: start.mode === 'in_person' ? null : start.modeReason,
    appointmentId: start.appointmentId ?? null,
    fromPaper: Boolean(start.fromPaperOn),
    keyVersion: file.keys.current,
    sealed: seal(file.keys.newest, 'session', id, { present: start.present }),
  })
  if (!made) return { ok: false, why: 'overtaken' }
  await record(scope, {
    action: 'counselling.session_opened',
    subjectKind: 'case',
    subjectId: episode.caseId,
    facts: { kind: start.kind, mode: start.mode, paper: Boolean(start.fromPaperOn) },
  })
  await knock(scope, 'counselling', { subjectId: episode.caseId })
  return { ok: true, sessionId: id }
}
