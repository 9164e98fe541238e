import { record, recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, loadCase, readPortraits, type CaseFile, type StaffCtx } from '#src/cases/index.ts'
import { officeOf } from '#src/people/index.ts'
import {
  BackLink,
  Button,
  CheckboxGroup,
  ErrorSummary,
  PageHead,
  PrintButton,
  RadioGroup,
} from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { permissionFor } from '../../export/may-export.ts'
import { SharingRefused, type SharingRefusal } from '../../export/sharing-refused.tsx'
import { openEpisode } from '../../open-episode.ts'
import { episodeAsked } from '../../session/load-room.ts'
import { loadProgress } from '../load-progress.ts'
import { choiceFrom, consentFor, summaryAudiences, summaryFacts, type SummaryChoice } from '../summary.ts'
import { SummarySheet } from '../summary-sheet.tsx'
import { summaryWords } from '../summary-words.ts'

/**
 * One sheet for a case conference. First what goes on it and for whom, then the sheet: what leaves is recorded as a
 * read with its purpose, and without consent for that audience there is no sheet.
 */
export const summaryPage: Page = page({
  path: '/kasus/:id/kemajuan/ringkas',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { file } = data
    if (file.head.restrictedAt) return redirect(caseHref(file.head.id))
    const book = await openEpisode(scope, ctx.visitor, file, episodeAsked(ctx))
    if (!book) return absent()
    const choice = choiceFrom(ctx.query)
    const refusal = await refusalFor(scope, file, choice)
    const ready = choice.audience !== null && choice.facts.length > 0 && refusal === null
    if (!ready) return { file, choice, refusal, episodeId: book.episode.id, sheet: null }
    await recordTaken(scope, file, choice)
    const { strengths } = await readPortraits(scope, file, ['strengths'])
    const sheet = {
      ...(await loadProgress(scope, ctx.visitor, book)),
      strengths: strengths?.value ?? null,
      office: (await officeOf(scope)).name,
      now: scope.now,
    }
    return { file, choice, refusal, episodeId: book.episode.id, sheet }
  },
  meta: (ctx) => ({ title: summaryWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { file, choice, refusal, episodeId, sheet }) => {
    const { lang } = ctx
    const words = summaryWords[lang]
    if (sheet && choice.audience)
      return (
        <>
          <div class="no-print">
            <BackLink href={`${caseHref(file.head.id, 'kemajuan/ringkas')}?alur=${episodeId}`}>
              {words.again}
            </BackLink>
          </div>
          <PrintButton />
          <SummarySheet
            {...sheet}
            lang={lang}
            facts={choice.facts}
            audience={choice.audience}
            maker={ctx.visitor.fullName}
          />
        </>
      )
    return (
      <>
        <BackLink href={caseHref(file.head.id, 'kemajuan')}>{words.back}</BackLink>
        <PageHead title={words.title} intro={words.chooseText} />
        {refusal && <SharingRefused refusal={refusal} caseId={file.head.id} lang={lang} />}
        <ChoiceForm choice={choice} episodeId={episodeId} lang={lang} />
      </>
    )
  },
})

async function refusalFor(
  scope: AccountScope,
  file: CaseFile,
  choice: SummaryChoice,
): Promise<SharingRefusal | null> {
  const purpose = choice.audience && consentFor[choice.audience]
  if (!purpose) return null
  const found = await permissionFor(scope, file, purpose)
  return found.allowed ? null : found
}

async function recordTaken(scope: AccountScope, file: CaseFile, choice: SummaryChoice): Promise<void> {
  await recordRead(scope, 'case', file.head.id, 'case_conference')
  await record(scope, {
    action: 'counselling.summary_taken',
    subjectKind: 'case',
    subjectId: file.head.id,
    purpose: 'case_conference',
    facts: { audience: choice.audience, held: choice.facts },
  })
}

/** A question by address: nothing is changed by it, and what is chosen are codes. */
function ChoiceForm({ choice, episodeId, lang }: { choice: SummaryChoice; episodeId: string; lang: Lang }) {
  const words = summaryWords[lang]
  const noFacts = choice.sent && choice.facts.length === 0 ? words.nothing : undefined
  const noAudience = choice.sent && choice.audience === null ? words.noAudience : undefined
  const errors = [
    ...(noFacts ? [{ name: 'isi', message: noFacts }] : []),
    ...(noAudience ? [{ name: 'untuk', message: noAudience }] : []),
  ]
  return (
    <form method="get">
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <input type="hidden" name="alur" value={episodeId} />
      <CheckboxGroup
        name="isi"
        label={words.facts}
        error={noFacts}
        values={choice.facts}
        options={summaryFacts.map((value) => ({ value, label: words.factNames[value] }))}
      />
      <RadioGroup
        name="untuk"
        label={words.audience}
        error={noAudience}
        value={choice.audience ?? undefined}
        options={summaryAudiences.map((value) => ({ value, label: words.audiences[value] }))}
      />
      <Button>{words.make}</Button>
    </form>
  )
}
