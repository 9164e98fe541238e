import { record } from '#src/platform/audit/record.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { isLongEnough, reporterKeys, wrapKey, type ReporterKeys } from '#src/platform/vault/index.ts'
import type { Answer } from '#src/platform/web/answer.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { unlessBusy } from '#src/platform/web/unless-busy.ts'
import { comeInWords } from './come-in-words.ts'
import { dropNickname, insertWayIn, isWayInTaken } from './way-in.store.ts'
import { sealedAt } from './place.ts'

export type NicknameProblem = Readonly<{
  field: 'nickname' | 'passphrase'
  message: string
  nickname: string
}>

/** Reads and derives what was chosen (one Argon2id, outside any transaction). */
export async function readChosen(
  client: Client,
  form: FormData,
  lang: Lang,
): Promise<ReporterKeys | NicknameProblem | Answer> {
  const nickname = postedText(form, 'nickname').trim().slice(0, 80)
  const passphrase = postedText(form, 'passphrase')
  const words = comeInWords[lang].second
  if (nickname === '') return { field: 'nickname', message: words.noNickname, nickname }
  if (!isLongEnough(passphrase) || passphrase.length > 300)
    return { field: 'passphrase', message: words.tooShort, nickname }
  const { officeId } = client
  return unlessBusy(() => reporterKeys({ by: 'nickname', officeId, nickname, passphrase }, 'place'))
}

/** A second way in beside the words; one chosen before gives way. False when another door is opened by exactly this. */
export async function chooseNickname(
  scope: ClientScope,
  client: Client,
  keys: ReporterKeys,
): Promise<boolean> {
  await dropNickname(scope)
  if (await isWayInTaken(scope, client.officeId, keys.lookupId)) return false
  await insertWayIn(scope, {
    doorId: client.doorId,
    caseId: client.caseId,
    lookupId: keys.lookupId,
    kind: 'nickname',
    sealedPrivateKey: wrapKey(keys.reporterKey, sealedAt.wayIn(client.doorId, 'nickname'), client.privateKey),
  })
  await record(scope, { action: 'portal.nickname_chosen', subjectKind: 'case', subjectId: client.caseId })
  return true
}
