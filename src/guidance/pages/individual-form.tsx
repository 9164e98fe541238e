import { recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnswersOf } from '#src/platform/forms/index.ts'
import { asId } from '#src/platform/ids.ts'
import { redirect, type Answer } from '#src/platform/web/answer.ts'
import type { Page } from '#src/platform/web/page.ts'
import {
  caseHref,
  fileForPost,
  nameOf,
  openFile,
  todayOf,
  whyReadOnly,
  type CaseFile,
} from '#src/cases/index.ts'
import { caseGuidanceWords } from '../case-words.ts'
import { guidanceForm } from '../forms/case-forms.ts'
import { guidanceWriters } from '../guidance-frame.tsx'
import { atField, sheetPage, type StaffCtx } from '../sheet-page.tsx'
import { readGuidance, writeGuidance, type Guidance, type GuidanceInput } from '../write-guidance.ts'
import { Link } from '#src/ui/index.ts'

type GuidanceAnswers = AnswersOf<typeof guidanceForm>
const sheet = { allow: guidanceWriters, nav: 'cases' } as const

/** The file an address names, for writing in it; the read is written down when the page is only opened. */
export async function writableFile(
  scope: AccountScope,
  ctx: StaffCtx,
  posted: boolean,
): Promise<CaseFile | Answer | null> {
  if (posted) return fileForPost(scope, ctx)
  const caseId = asId<'case'>(ctx.params['id'])
  const file = caseId && (await openFile(scope, ctx.visitor, caseId))
  if (!file) return null
  await recordRead(scope, 'case', file.head.id, 'care')
  return whyReadOnly(file.head) === null ? file : redirect(caseHref(file.head.id))
}

export function draftOf(file: CaseFile, ctx: StaffCtx): string {
  return `bimbingan:${ctx.visitor.accountId}:${file.head.id}`
}

const backTo = (file: CaseFile) => ({
  href: caseHref(file.head.id, 'bimbingan'),
  label: `${file.head.number} · ${nameOf(file)}`,
})

export const newGuidancePage: Page = sheetPage({
  ...sheet,
  path: '/kasus/:id/bimbingan/baru',
  given: async (scope, ctx, posted) => {
    const file = await writableFile(scope, ctx, posted)
    return file && 'keys' in file ? { file, today: todayOf(scope.now) } : file
  },
  title: (lang) => caseGuidanceWords[lang].newTitle,
  back: (_lang, { file }) => backTo(file),
  intro: (lang, { file }) => (
    <>
      <p>{caseGuidanceWords[lang].newIntro}</p>
      <p>
        <strong>{caseGuidanceWords[lang].safety}</strong>
      </p>
      <p>
        <Link icon="print" href={caseHref(file.head.id, 'bimbingan/kosong')}>
          {caseGuidanceWords[lang].blank}
        </Link>
      </p>
    </>
  ),
  form: () => guidanceForm,
  draft: ({ file }, ctx) => draftOf(file, ctx),
  run: async (scope, ctx, answers, { file }) => {
    if (answers.onward === 'again' && !answers.nextOn) return atField('nextOn', { kind: 'missing' })
    await writeGuidance(scope, file, inputFrom(answers), ctx.lang)
    return { to: caseHref(file.head.id, 'bimbingan') }
  },
})

/** A correction: the newest text is read, and what stood there before stays under it. */
export const correctGuidancePage: Page = sheetPage({
  ...sheet,
  path: '/kasus/:id/bimbingan/:meeting/koreksi',
  given: async (scope, ctx, posted) => {
    const file = await writableFile(scope, ctx, posted)
    if (!file || !('keys' in file)) return file
    const meeting = (await readGuidance(scope, file)).find((one) => one.firstId === ctx.params['meeting'])
    const today = todayOf(scope.now)
    return meeting ? { file, meeting, past: meeting.nextOn !== null && meeting.nextOn < today } : null
  },
  title: (lang) => caseGuidanceWords[lang].correctTitle,
  back: (_lang, { file }) => backTo(file),
  intro: (lang) => <p>{caseGuidanceWords[lang].correctIntro}</p>,
  form: () => guidanceForm,
  // A day that lay ahead when it was written may lie behind by now: it is not asked again and stays as it was.
  filled: ({ meeting, past }) => ({ ...answersFrom(meeting), ...(past ? { nextOn: undefined } : {}) }),
  version: ({ meeting }) => meeting.earlier.length + 1,
  run: async (scope, ctx, answers, { file, meeting, past }, seen) => {
    if (seen !== meeting.earlier.length + 1) return 'overtaken'
    const input = inputFrom(answers)
    const kept = past && input.nextOn === null ? { ...input, nextOn: meeting.nextOn } : input
    const done = await writeGuidance(scope, file, kept, ctx.lang, meeting)
    return done ? { to: caseHref(file.head.id, 'bimbingan') } : 'overtaken'
  },
})

function inputFrom(answers: GuidanceAnswers): GuidanceInput {
  const { domains = [], nextOn, ...rest } = answers
  return { ...rest, domains, nextOn: nextOn ?? null }
}

/** A meeting as the answers of its form, for paper and for corrections. */
export function answersFrom(meeting: Guidance): GuidanceAnswers {
  const { heldOn, minutes, field, component, agreed, onward, domains, nextOn, words } = meeting
  return {
    ...words,
    heldOn,
    minutes,
    field,
    component,
    agreed,
    onward,
    domains,
    nextOn: nextOn ?? undefined,
  }
}
