import {
  FormSheet,
  notTaken,
  parse,
  readFiles,
  type FieldError,
  type Typed,
} from '#src/platform/forms/index.ts'
import { defaultLimits, receiveFile, refusalSentence, type Received } from '#src/platform/files/index.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink, Notice } from '#src/ui/index.ts'
import { whyReadOnly } from '../case.ts'
import { caseHref, nameOf } from '../case-frame.tsx'
import { caseStaff, fileForPost, loadCase } from '../case-load.ts'
import { documentWords } from '../document-words.ts'
import { documentForm } from '../forms/work-forms.ts'
import { keepDocument } from '../keep-document.ts'
import { caseWords } from '../words.ts'

type Again = Readonly<{ typed: Typed; errors: readonly FieldError[] }>

/** Taking a document in. It is read, checked and stripped before any connection is held. */
export const newDocumentPage: Page = page({
  path: '/kasus/:id/berkas/baru',
  allow: caseStaff,
  bodyLimit: 52 * 1024 * 1024,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    return whyReadOnly(data.file.head) ? redirect(caseHref(data.file.head.id, 'berkas')) : data
  },
  actions: {
    default: {
      prepare: async (ctx, posted): Promise<Received | { again: Again; status: number }> => {
        const words = documentWords[ctx.lang]
        const parsed = parse(documentForm, posted)
        if (!parsed.ok) return again({ typed: parsed.typed, errors: parsed.errors })
        const refused = (field: 'wish' | 'upload', why: string) =>
          again<Again>({ typed: parsed.typed, errors: [notTaken(field, why)] })
        // The child's word comes before the file: what is not to be kept is never even read.
        if (parsed.answers.wish === 'destroy') return refused('wish', words.wishDestroy)
        const [first] = readFiles(documentForm, posted)
        if (!first) return refused('upload', words.fileMissing)
        const received = await receiveFile({
          body: first.file,
          claimedName: first.file.name,
          claimedType: first.file.type,
        })
        return received.ok
          ? received
          : refused('upload', refusalSentence(ctx.lang, received.reason, defaultLimits.maxBytes))
      },
      run: async (scope, ctx, posted, received) => {
        const file = await fileForPost(scope, ctx)
        const parsed = parse(documentForm, posted)
        if (!file || !parsed.ok) return absent()
        const { kind, origin, title, wish, words } = parsed.answers
        await keepDocument(scope, file, { kind, origin, title, wish, words, file: received })
        return redirect(caseHref(file.head.id, 'berkas'), 'saved')
      },
    },
  },
  meta: (ctx) => ({ title: caseWords[ctx.lang].cases, shell: 'console', nav: 'cases' }),
  view: (ctx, { file }, state: Again | null) => {
    const words = documentWords[ctx.lang]
    return (
      <>
        <BackLink href={caseHref(file.head.id, 'berkas')}>{`${file.head.number} · ${nameOf(file)}`}</BackLink>
        <h1>{words.newTitle}</h1>
        <Notice>
          <p>{words.intro}</p>
          <p>
            <strong>{words.neverSexual}</strong>
          </p>
        </Notice>
        <FormSheet
          form={documentForm}
          typed={state?.typed ?? {}}
          errors={state?.errors ?? []}
          lang={ctx.lang}
          band="dewasa"
          submit={words.add}
        >
          <OnceField />
        </FormSheet>
      </>
    )
  },
})
