import { postedText } from '#src/platform/web/posted-text.ts'
import { unlessBusy } from '#src/platform/web/unless-busy.ts'
import type { Reporter } from '#src/platform/access/visitor.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { isLongEnough, reporterKeys, type ReporterKeys } from '#src/platform/vault/index.ts'
import { type Answer } from '#src/platform/web/answer.ts'
import { secondWayWords } from './second-way-words.ts'

export type SecondWay =
  | { readonly ok: true; readonly keys: ReporterKeys }
  | {
      readonly ok: false
      readonly nickname: string
      readonly field: 'nickname' | 'passphrase'
      readonly message: string
    }

/** Reads and derives the nickname and passphrase that were chosen (one Argon2id, outside any transaction). */
export async function readSecondWay(
  visitor: Reporter,
  form: FormData,
  lang: Lang,
): Promise<SecondWay | Answer> {
  const nickname = postedText(form, 'nickname').trim()
  const passphrase = postedText(form, 'passphrase')
  const words = secondWayWords[lang]
  if (nickname === '') return { ok: false, nickname, field: 'nickname', message: words.noNickname }
  if (!isLongEnough(passphrase) || passphrase.length > 300)
    return { ok: false, nickname, field: 'passphrase', message: words.tooShort }
  return unlessBusy(async () => ({
    ok: true,
    keys: await reporterKeys({
      by: 'nickname',
      officeId: visitor.officeId,
      nickname: nickname.slice(0, 80),
      passphrase,
    }),
  }))
}
