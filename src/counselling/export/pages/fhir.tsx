import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, again, bytes, isAnswer, redirect, type Answer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, fileForPost, loadCase, type StaffCtx } from '#src/cases/index.ts'
import { BackLink, Banner, Notice, PageHead } from '#src/ui/index.ts'
import { readCopies } from '../../hand-copy.ts'
import { openEpisode } from '../../open-episode.ts'
import { episodeAsked } from '../../session/load-room.ts'
import { exportEpisode, previewExport } from '../export-episode.ts'
import { extras } from '../export-facts.ts'
import type { Bundle } from '../fhir-json.ts'
import { exportStaff, isExportPurpose, mayExport } from '../may-export.ts'
import { SharingRefused } from '../sharing-refused.tsx'
import { Choice, Copies, Preview, type ExportState } from '../export-view.tsx'
import { exportWords } from '../words.ts'

/** Takes a course of help out of the house as FHIR R4: what for, for whom and with what; then what leaves; then the file. */
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
      copies: await readCopies(scope, book, 'fhir'),
    }
  },
  actions: {
    preview: { run: (scope, ctx, form) => takeOut(scope, ctx, form, 'preview') },
    change: { run: (scope, ctx, form) => takeOut(scope, ctx, form, 'change') },
    default: { run: (scope, ctx, form) => takeOut(scope, ctx, form, 'download') },
  },
  meta: (ctx) => ({ title: exportWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { caseId, episodeId, may, copies }, state: ExportState | null) => {
    const { lang } = ctx
    const words = exportWords[lang]
    const { satusehatOrganization } = ctx.app.config
    return (
      <>
        <BackLink href={`${caseHref(caseId, 'kemajuan')}?alur=${episodeId}`}>{words.back}</BackLink>
        <PageHead title={words.title} intro={words.intro} />
        {state?.overtaken && <Banner tone="danger">{words.overtaken}</Banner>}
        {may ? (
          <>
            {state?.refusal && <SharingRefused refusal={state.refusal} caseId={caseId} lang={lang} />}
            {state?.preview ? (
              <Preview state={state} preview={state.preview} lang={lang} />
            ) : (
              <Choice state={state} lang={lang} />
            )}
            <p class="meta">{words.keep}</p>
            <Copies copies={copies} lang={lang} />
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

async function takeOut(
  scope: AccountScope,
  ctx: StaffCtx,
  form: FormData,
  step: 'preview' | 'change' | 'download',
) {
  const file = await fileForPost(scope, ctx, 'closed')
  const book = file && (await openEpisode(scope, ctx.visitor, file, episodeAsked(ctx)))
  if (!file || !book || !mayExport(ctx.visitor, book.episode)) return absent()
  const asked = askedIn(form)
  const { purpose, receiver, include } = asked
  if (step === 'change') return again<ExportState>({ ...asked, begun: false }, 200)
  if (purpose === null || receiver === '') return again<ExportState>(asked)
  const wanted = { purpose, include: new Set(include), receiver }
  if (step === 'preview') {
    const found = await previewExport(scope, ctx, book, wanted)
    return 'lacking' in found
      ? again<ExportState>({ ...asked, refusal: found }, 409)
      : again<ExportState>({ ...asked, preview: found }, 200)
  }
  const outcome = await exportEpisode(scope, ctx, book, wanted)
  if (outcome.ok) return asFile(outcome.bundle, file.head.number)
  return outcome.refusal === 'overtaken'
    ? again<ExportState>({ ...asked, overtaken: true }, 409)
    : again<ExportState>({ ...asked, refusal: outcome.refusal }, 409)
}

function askedIn(form: FormData): ExportState {
  const ticked = form.getAll('isi')
  const purpose = form.get('tujuan')
  return {
    purpose: isExportPurpose(purpose) ? purpose : null,
    receiver: String(form.get('kepada') ?? '')
      .trim()
      .slice(0, 160),
    include: extras.filter((one) => ticked.includes(one)),
    begun: true,
  }
}

function asFile(bundle: Bundle, number: string): Answer {
  return bytes(JSON.stringify(bundle, null, 2), {
    'content-type': 'application/fhir+json; charset=utf-8',
    'content-disposition': `attachment; filename="${number.replaceAll(/[^\w-]/g, '-')}.fhir.json"`,
    'cache-control': 'no-store',
  })
}
