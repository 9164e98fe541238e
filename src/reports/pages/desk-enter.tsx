import { staff } from '#src/platform/access/allow.ts'
import { applyGroupAction, FormSheet, parse, type FieldError, type Typed } from '#src/platform/forms/index.ts'
import { sealText, toBase64Url } from '#src/platform/vault/index.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { BackLink, ButtonLink, Notice, PageHead } from '#src/ui/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { deskForm, deskObservationForm, partsOf } from '../desk-form.ts'
import { findDeskReport } from '../desk.store.ts'
import { enterReport, freshCode, prepareEntered, type EnteredReport } from '../enter-report.ts'
import { enterWords } from '../enter-words.ts'
import { mostBytes, readPostedFiles } from '../hand-in.ts'
import { slipCookie, slipPlace, slipSeconds } from './desk-slip.tsx'

type Shown = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  problems: readonly string[]
  code: string
}>

type Sheet = Readonly<{
  kind: 'report' | 'observation'
  path: string
  form: typeof deskForm | typeof deskObservationForm
}>

/** A worker writes down what somebody told: at the counter, on the phone, in a letter, or found in the media. */
function enterPage(sheet: Sheet) {
  return page({
    path: sheet.path,
    allow: staff('intake'),
    bodyLimit: mostBytes + 1_000_000,
    load: () => Promise.resolve({}),
    actions: {
      default: {
        prepare: (ctx, form) => prepare(sheet, ctx, form),
        run: async (scope, _ctx, _form, prepared: EnteredReport) => {
          const id = await enterReport(scope, prepared)
          const visible = await findDeskReport(scope, id)
          return visible ? redirect(`/meja/slip?laporan=${id}`) : redirect('/meja/slip', 'kept_from')
        },
      },
    },
    meta: (ctx) => ({ title: enterWords[ctx.lang].titles[sheet.kind], nav: 'desk' }),
    view: (ctx, _loaded, shown: Shown | null) => <Enter sheet={sheet} lang={ctx.lang} shown={shown} />,
  })
}

export const deskEnterPage = enterPage({ kind: 'report', path: '/meja/baru', form: deskForm })
export const deskObservePage = enterPage({
  kind: 'observation',
  path: '/meja/baru/pengamatan',
  form: deskObservationForm,
})

function Enter(props: { sheet: Sheet; lang: Lang; shown: Shown | null }) {
  const { sheet, lang, shown } = props
  const words = enterWords[lang]
  const report = sheet.kind === 'report'
  return (
    <>
      <BackLink href={report ? '/meja' : '/meja/baru'}>{report ? words.back : words.titles.report}</BackLink>
      <PageHead
        title={words.titles[sheet.kind]}
        intro={words.intros[sheet.kind]}
        actions={
          <>
            <ButtonLink href={report ? '/meja/formulir' : '/amati/kertas'} kind="secondary" icon="print">
              {words.paper}
            </ButtonLink>
            {report && (
              <ButtonLink href="/meja/baru/pengamatan" kind="quiet" icon="eye">
                {words.titles.observation}
              </ButtonLink>
            )}
          </>
        }
      />
      <Notice tone="danger">{words.danger}</Notice>
      <Notice>{words.limits}</Notice>
      {shown?.problems.map((problem) => (
        <Notice key={problem} tone="warn">
          {problem}
        </Notice>
      ))}
      <FormSheet
        form={sheet.form}
        typed={shown?.typed ?? {}}
        errors={shown?.errors ?? []}
        lang={lang}
        band="dewasa"
        action={sheet.path}
        submit={words.send}
        cards
      >
        <OnceField />
        <input type="hidden" name="_code" value={shown?.code ?? freshCode()} />
      </FormSheet>
    </>
  )
}

async function prepare(sheet: Sheet, ctx: Ctx<Member>, form: FormData) {
  const words = enterWords[ctx.lang]
  const code = postedText(form, '_code') || freshCode()
  const hasFiles = form.getAll('papers').some((one) => typeof one !== 'string' && one.size > 0)
  const reminder = hasFiles ? [words.filesAgain] : []
  const changed = applyGroupAction(sheet.form, form)
  if (changed) return again<Shown>({ typed: changed.typed, errors: [], problems: reminder, code }, 200)
  const parsed = parse(sheet.form, form)
  if (!parsed.ok)
    return again<Shown>({ typed: parsed.typed, errors: parsed.errors, problems: reminder, code })
  const { files, problems } = await readPostedFiles(form, 'papers', ctx.lang, words.tooMany)
  if (problems.length > 0) return again<Shown>({ typed: parsed.typed, errors: [], problems, code })
  const { channel, told } = partsOf(parsed.answers)
  const entered = await prepareEntered(ctx.app.database, ctx.visitor, {
    kind: sheet.kind,
    channel,
    answers: sheet.kind === 'observation' ? { ...told, band: 'dewasa' } : told,
    files,
    code,
    lang: ctx.lang,
  })
  if (!entered) return again<Shown>({ typed: parsed.typed, errors: [], problems: [words.closed], code })
  // Kept only in this worker's browser, sealed under a key that only their session opens, for the slip.
  const sealed = sealText(ctx.visitor.keys.symmetric, slipPlace(ctx.visitor.accountId), entered.code)
  ctx.setCookie(slipCookie, toBase64Url(sealed), { maxAgeSeconds: slipSeconds })
  return entered
}
