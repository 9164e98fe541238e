import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Typed } from '#src/platform/forms/index.ts'
import { knock } from '#src/platform/live/live.ts'
import { openJson, sealJson } from '#src/platform/vault/index.ts'
import type { CaseFile } from '#src/cases/index.ts'
import type { SessionId } from '../episode.ts'
import type { StoredSession } from '../session.store.ts'
import { putVoice, voicesOf } from './voice.store.ts'
import type { Voice } from './voices.ts'

/** What somebody who was there answered on a screen of their own. */
export type OpenVoice = Readonly<{ who: Voice; savedAt: Date; typed: Typed }>

const placeOf = (sessionId: SessionId, who: Voice) => ({
  table: 'counselling.session_voice',
  row: `${sessionId}/${who}`,
  column: 'sealed',
})

/**
 * Keeps somebody's own answers under the key of the file, so that they are there for whoever goes on with the session.
 * False when the session is over or held by a colleague: then nothing was kept.
 */
export async function keepVoice(
  scope: AccountScope,
  file: CaseFile,
  session: Pick<StoredSession, 'id' | 'state' | 'accountId'>,
  said: Readonly<{ who: Voice; typed: Typed }>,
): Promise<boolean> {
  if (session.state !== 'open' || session.accountId !== scope.actor.accountId) return false
  await putVoice(
    scope,
    { caseId: file.head.id, sessionId: session.id },
    {
      who: said.who,
      keyVersion: file.keys.current,
      sealed: sealJson(file.keys.newest, placeOf(session.id, said.who), said.typed),
    },
  )
  await record(scope, {
    action: 'counselling.session_answered',
    subjectKind: 'case',
    subjectId: file.head.id,
    facts: { who: said.who },
  })
  await knock(scope, 'counselling', { subjectId: file.head.id })
  return true
}

export async function readVoices(
  scope: AccountScope,
  file: CaseFile,
  sessionId: SessionId,
): Promise<readonly OpenVoice[]> {
  return (await voicesOf(scope, sessionId)).map(({ who, savedAt, keyVersion, sealed }) => ({
    who,
    savedAt,
    typed: openJson<Typed>(file.keys.of(keyVersion), placeOf(sessionId, who), sealed),
  }))
}
