import { staff } from '#src/platform/access/allow.ts'
import {
  applyGroupAction,
  FormPaper,
  FormSheet,
  parse,
  type FieldError,
  type Typed,
} from '#src/platform/forms/index.ts'
import { sealText, toBase64Url } from '#src/platform/vault/index.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { officeOf } from '#src/people/index.ts'
import { BackLink, ButtonLink, Notice, PageHead, PrintButton } from '#src/ui/index.ts'
import { deskForm, partsOf } from '../desk-form.ts'
import { findDeskReport } from '../desk.store.ts'
import { enterReport, freshCode, prepareEntered, type EnteredReport } from '../enter-report.ts'
import { enterWords } from '../enter-words.ts'
import { mostBytes, readPostedFiles } from '../hand-in.ts'
import { slipCookie, slipPlace, slipSeconds } from './desk-slip.tsx'
import { field } from './desk-report-state.ts'

/** The same questions on paper, for a visit, a telephone line or a day without power. */
export const deskPaperPage = page({
  path: '/meja/formulir',
  allow: staff('intake'),
  load: async (scope) => ({ office: (await officeOf(scope)).name }),
  meta: (ctx) => ({ title: enterWords[ctx.lang].paper, nav: 'desk' }),
  view: (ctx, { office }) => (
    <>
      <div class="no-print">
        <BackLink href="/meja/baru">{enterWords[ctx.lang].title}</BackLink>
      </div>
      <PrintButton />
      <FormPaper form={deskForm} lang={ctx.lang} band="dewasa">
        <p>{office}</p>
      </FormPaper>
    </>
  ),
})

type Shown = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  problems: readonly string[]
  code: string
}>

/** A worker writes down what somebody told: at the counter, on the phone, in a letter, or found in the media. */
export const deskEnterPage = page({
  path: '/meja/baru',
  allow: staff('intake'),
  bodyLimit: mostBytes + 1_000_000,
  load: () => Promise.resolve({}),
  actions: {
    default: {
      prepare: (ctx, form) => prepare(ctx, form),
      run: async (scope, _ctx, _form, prepared: EnteredReport) => {
        const id = await enterReport(scope, prepared)
        const visible = await findDeskReport(scope, id)
        return visible ? redirect(`/meja/slip?laporan=${id}`) : redirect('/meja/slip', 'kept_from')
      },
    },
  },
  meta: (ctx) => ({ title: enterWords[ctx.lang].title, nav: 'desk' }),
  view: (ctx, _loaded, shown: Shown | null) => {
    const words = enterWords[ctx.lang]
    return (
      <>
        <BackLink href="/meja">{words.back}</BackLink>
        <PageHead
          title={words.title}
          intro={words.intro}
          actions={
            <ButtonLink href="/meja/formulir" kind="secondary" icon="print">
              {words.paper}
            </ButtonLink>
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
          form={deskForm}
          typed={shown?.typed ?? {}}
          errors={shown?.errors ?? []}
          lang={ctx.lang}
          band="dewasa"
          action="/meja/baru"
          submit={words.send}
        >
          <OnceField />
          <input type="hidden" name="_code" value={shown?.code ?? freshCode()} />
        </FormSheet>
      </>
    )
  },
})

async function prepare(ctx: Ctx<Member>, form: FormData) {
  const words = enterWords[ctx.lang]
  const code = field(form, '_code') || freshCode()
  const hasFiles = form.getAll('papers').some((one) => typeof one !== 'string' && one.size > 0)
  const reminder = hasFiles ? [words.filesAgain] : []
  const changed = applyGroupAction(deskForm, form)
  if (changed) return again<Shown>({ typed: changed.typed, errors: [], problems: reminder, code }, 200)
  const parsed = parse(deskForm, form)
  if (!parsed.ok)
    return again<Shown>({ typed: parsed.typed, errors: parsed.errors, problems: reminder, code })
  const { files, problems } = await readPostedFiles(form, 'papers', ctx.lang, words.tooMany)
  if (problems.length > 0) return again<Shown>({ typed: parsed.typed, errors: [], problems, code })
  const { channel, told } = partsOf(parsed.answers)
  const entered = await prepareEntered(ctx.app.database, ctx.visitor, {
    channel,
    answers: told,
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
