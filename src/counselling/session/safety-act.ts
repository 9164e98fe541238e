import { codeList, type CodeOf } from '#content/codes/code.ts'
import {
  both,
  choice,
  defineForm,
  longText,
  readAnswers,
  readTyped,
  shortText,
  time,
  type Typed,
} from '#src/platform/forms/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { CaseFile } from '#src/cases/index.ts'
import type { SessionId } from '../episode.ts'
import { seal, unseal } from '../seal.ts'
import type { SealedSafetyAct } from '../sealed-shapes.ts'
import { insertSafetyAct, safetyActsOf, type SafetyActId } from './safety-act.store.ts'

/** What was done when somebody was in danger. */
export const safetyActs = codeList(
  { code: 'called_on_call', id: 'Menghubungi petugas siaga', en: 'Called the person on call' },
  { code: 'called_supervisor', id: 'Menghubungi penyelia', en: 'Called the supervisor' },
  {
    code: 'called_emergency',
    id: 'Menghubungi 112, ambulans, atau polisi',
    en: 'Called emergency services or the police',
  },
  { code: 'called_adult', id: 'Menghubungi orang dewasa yang aman', en: 'Called a safe adult' },
  { code: 'came', id: 'Seseorang datang', en: 'Somebody came' },
  { code: 'brought', id: 'Diantar ke tempat aman', en: 'Brought to a safe place' },
  { code: 'stayed', id: 'Ditemani, tidak ditinggal sendiri', en: 'Stayed with, not left alone' },
  { code: 'other', id: 'Hal lain', en: 'Something else' },
)
export type SafetyActCode = CodeOf<typeof safetyActs>

/** Its names stand beside those of the sheet in one page, so none of them is a field there. */
export const safetyActForm = defineForm({
  id: 'counselling.safety_act',
  version: 1,
  title: both('Yang sudah dilakukan', 'What was done'),
  fields: {
    actDid: choice({
      label: both('Apa', 'What'),
      options: safetyActs,
      presentation: 'select',
      sealed: true,
    }),
    actWho: shortText({
      label: both('Siapa yang dihubungi atau datang', 'Who was called or came'),
      maxLength: 160,
    }),
    actAt: time({ label: both('Pukul', 'At') }),
    actWords: longText({ label: both('Hasilnya', 'What came of it'), maxLength: 2000 }),
  },
})

export type OpenSafetyAct = SealedSafetyAct &
  Readonly<{ id: SafetyActId; accountId: AccountId; writtenAt: Date }>

/** Inputs of this little form among all that was typed. */
export function typedOfAct(typed: Typed): Typed {
  const params = new URLSearchParams()
  for (const [name, values] of Object.entries(typed)) for (const value of values) params.append(name, value)
  return readTyped(safetyActForm, params)
}

/** Everything typed but this little form, once it has been written down. */
export function withoutAct(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !(name in safetyActForm.fields)))
}

export type ReadAct = Readonly<{ kind: 'none' } | { kind: 'wrong' } | { kind: 'act'; act: SealedSafetyAct }>

/** What somebody wrote of an act: nothing at all, something that cannot be read, or an act. */
export function actIn(typed: Typed): ReadAct {
  const own = typedOfAct(typed)
  if (Object.values(own).every((values) => values.every((value) => value.trim() === '')))
    return { kind: 'none' }
  const { answers, errors } = readAnswers(safetyActForm, own)
  const text = (name: string) => (typeof answers[name] === 'string' ? String(answers[name]) : undefined)
  const did = text('actDid')
  if (errors.length > 0 || !did) return { kind: 'wrong' }
  return {
    kind: 'act',
    act: { did, who: text('actWho'), at: text('actAt'), words: text('actWords') },
  }
}

/** Writes down what was done, for the team. It is never changed afterwards. */
export async function addSafetyAct(
  scope: AccountScope,
  file: CaseFile,
  sessionId: SessionId,
  act: SealedSafetyAct,
): Promise<void> {
  const id = newOrderedId<'safety_act'>(scope.now.getTime())
  await insertSafetyAct(
    scope,
    { caseId: file.head.id, sessionId },
    {
      id,
      keyVersion: file.keys.current,
      sealed: seal(file.keys.newest, 'safety_act', id, act),
    },
  )
  await record(scope, {
    action: 'counselling.safety_act',
    subjectKind: 'case',
    subjectId: file.head.id,
    facts: { did: act.did },
  })
  await knock(scope, 'counselling', { subjectId: file.head.id })
}

export async function readSafetyActs(
  scope: AccountScope,
  file: CaseFile,
  sessionId: SessionId,
): Promise<readonly OpenSafetyAct[]> {
  return (await safetyActsOf(scope, sessionId)).map(({ id, accountId, writtenAt, keyVersion, sealed }) => ({
    id,
    accountId,
    writtenAt,
    ...unseal(file.keys.of(keyVersion), 'safety_act', id, sealed),
  }))
}
