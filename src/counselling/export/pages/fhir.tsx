import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, again, bytes, isAnswer, redirect, type Answer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, fileForPost, loadCase, type StaffCtx } from '#src/cases/index.ts'
import { BackLink, Button, CheckboxGroup, ErrorSummary, Notice, PageHead, RadioGroup } from '#src/ui/index.ts'
import { openEpisode } from '../../open-episode.ts'
import { episodeAsked } from '../../session/load-room.ts'
import { exportEpisode } from '../export-episode.ts'
import { extras, type Extra } from '../export-facts.ts'
import type { Bundle } from '../fhir-json.ts'
import { exportPurposes, exportStaff, isExportPurpose, mayExport, type ExportPurpose } from '../may-export.ts'
import { SharingRefused, type SharingRefusal } from '../sharing-refused.tsx'
import { exportWords } from '../words.ts'

type Again = Readonly<{
  purpose: ExportPurpose | null
  include: readonly Extra[]
  refusal: SharingRefusal | null
}>

/** Takes a course of help out of the house as FHIR R4, for one purpose and with what was ticked. */
export const fhirPage: Page = page({
  path: '/kasus/:id/kemajuan/fhir',
  allow: exportStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    if (data.file.head.restrictedAt) return redirect(caseHref(data.file.head.id))
    const book = await openEpisode(scope, ctx.visitor, data.file, episodeAsked(ctx))
    if (!book) return absent()
    return {
      caseId: data.file.head.id,
      episodeId: book.episode.id,
      may: mayExport(ctx.visitor, book.episode),
    }
  },
  actions: { default: { run: takeOut } },
  meta: (ctx) => ({ title: exportWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { caseId, episodeId, may }, state: Again | null) => {
    const words = exportWords[ctx.lang]
    const { satusehatOrganization } = ctx.app.config
    return (
      <>
        <BackLink href={`${caseHref(caseId, 'kemajuan')}?alur=${episodeId}`}>{words.back}</BackLink>
        <PageHead title={words.title} intro={words.intro} />
        {may ? (
          <>
            {state?.refusal && <SharingRefused refusal={state.refusal} caseId={caseId} lang={ctx.lang} />}
            <Choice state={state} lang={ctx.lang} />
            <p class="meta">{words.keep}</p>
          </>
        ) : (
          <Notice>
            <p>{words.onlyLead}</p>
          </Notice>
        )}
        <p class="meta">
          {satusehatOrganization ? words.satusehat(satusehatOrganization) : words.noSatusehat}
        </p>
      </>
    )
  },
})

async function takeOut(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx, 'closed')
  const book = file && (await openEpisode(scope, ctx.visitor, file, episodeAsked(ctx)))
  if (!file || !book || !mayExport(ctx.visitor, book.episode)) return absent()
  const ticked = form.getAll('isi')
  const include = extras.filter((one) => ticked.includes(one))
  const purpose = form.get('tujuan')
  if (!isExportPurpose(purpose)) return again<Again>({ purpose: null, include, refusal: null })
  const outcome = await exportEpisode(scope, ctx, book, { purpose, include: new Set(include) })
  if (!outcome.ok) return again<Again>({ purpose, include, refusal: outcome.refusal }, 409)
  return asFile(outcome.bundle, file.head.number)
}

function asFile(bundle: Bundle, number: string): Answer {
  return bytes(JSON.stringify(bundle, null, 2), {
    'content-type': 'application/fhir+json; charset=utf-8',
    'content-disposition': `attachment; filename="${number.replaceAll(/[^\w-]/g, '-')}.fhir.json"`,
    'cache-control': 'no-store',
  })
}

/** Asking twice makes two downloads and two lines in the record: no key holds the second back. */
function Choice({ state, lang }: { state: Again | null; lang: Lang }) {
  const words = exportWords[lang]
  const error = state && state.purpose === null ? words.noPurpose : undefined
  return (
    <form method="post">
      {error && <ErrorSummary errors={[{ name: 'tujuan', message: error }]} />}
      <RadioGroup
        name="tujuan"
        label={words.purpose}
        error={error}
        value={state?.purpose ?? undefined}
        options={exportPurposes.map((value) => ({ value, label: words.purposes[value] }))}
      />
      <CheckboxGroup
        name="isi"
        label={words.extras}
        hint={words.always}
        values={state?.include}
        options={extras.map((value) => ({ value, label: words.extraNames[value] }))}
      />
      <Button icon="download">{words.download}</Button>
    </form>
  )
}
