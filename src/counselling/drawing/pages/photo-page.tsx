import {
  both,
  defineForm,
  file,
  FormSheet,
  choice,
  longText,
  parse,
  readFiles,
  shortText,
  type FieldError,
  type Typed,
} from '#src/platform/forms/index.ts'
import {
  defaultLimits,
  kinds,
  receiveFile,
  refusalSentence,
  type Received,
} from '#src/platform/files/index.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, fileForPost, loadCase, whyReadOnly } from '#src/cases/index.ts'
import { BackLink, Notice } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { themes } from '../codes.ts'
import { staffDesk } from '../desk.ts'
import { keepPhoto } from '../drawing.ts'
import { NoTest } from '../drawing-view.tsx'
import { mayDraw } from '../may-draw.ts'
import { drawingWords } from '../words.ts'

const label = (key: 'titleField' | 'wordsField' | 'theme' | 'photoField') =>
  both(drawingWords.id[key], drawingWords.en[key])
const photoForm = defineForm({
  id: 'counselling.drawing-photo',
  version: 1,
  title: both(drawingWords.id.photo, drawingWords.en.photo),
  fields: {
    photo: file({
      label: label('photoField'),
      hint: both(drawingWords.id.photoHint, drawingWords.en.photoHint),
      accept: ['image/jpeg', 'image/png', 'image/webp'],
      ifMissing: both(drawingWords.id.fileMissing, drawingWords.en.fileMissing),
      max: 1,
    }),
    theme: choice({ label: label('theme'), options: themes, presentation: 'select' }),
    title: shortText({ label: label('titleField'), maxLength: 120 }),
    words: longText({
      label: label('wordsField'),
      hint: both(drawingWords.id.wordsHint, drawingWords.en.wordsHint),
      maxLength: 8000,
    }),
  },
})
type Again = Readonly<{ typed: Typed; errors: readonly FieldError[] }>

/** A drawing on paper, photographed. It is read, checked and stripped before any connection is held. */
export const photoPage: Page = page({
  path: '/kasus/:id/gambar/foto',
  allow: counsellingStaff,
  bodyLimit: 52 * 1024 * 1024,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    if (!mayDraw(ctx.visitor)) return absent()
    return whyReadOnly(data.file.head) ? redirect(caseHref(data.file.head.id, 'gambar')) : data
  },
  actions: {
    default: {
      prepare: async (ctx, posted): Promise<Received | { again: Again; status: number }> => {
        const words = drawingWords[ctx.lang]
        const parsed = parse(photoForm, posted)
        if (!parsed.ok) return again({ typed: parsed.typed, errors: parsed.errors })
        const refused = (problem: FieldError['problem']) =>
          again<Again>({
            typed: parsed.typed,
            errors: [{ input: 'photo', field: 'photo', problem }],
          })
        const [first] = readFiles(photoForm, posted)
        if (!first) return refused({ kind: 'missing' })
        const received = await receiveFile({
          body: first.file,
          claimedName: first.file.name,
          claimedType: first.file.type,
        })
        const notTaken = (why: string) => refused({ kind: 'notTaken', why })
        if (!received.ok) return notTaken(refusalSentence(ctx.lang, received.reason, defaultLimits.maxBytes))
        return kinds[received.kind].family === 'image' ? received : notTaken(words.notPicture)
      },
      run: async (scope, ctx, posted, received) => {
        const found = mayDraw(ctx.visitor) ? await fileForPost(scope, ctx) : null
        const parsed = parse(photoForm, posted)
        if (!found || !parsed.ok) return absent()
        const { theme = 'free', title, words } = parsed.answers
        const desk = await staffDesk(scope, ctx.visitor, found)
        const id = await keepPhoto(desk, { file: received, theme, title, words })
        return redirect(caseHref(found.head.id, `gambar/${id}/pilih`))
      },
    },
  },
  meta: (ctx) => ({ title: drawingWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, data, state: Again | null) => {
    const words = drawingWords[ctx.lang]
    return (
      <>
        <BackLink href={caseHref(data.file.head.id, 'gambar')}>{words.toGallery}</BackLink>
        <h1>{words.photo}</h1>
        <NoTest lang={ctx.lang} />
        <Notice tone="warn">
          <p>{words.neverSexual}</p>
        </Notice>
        <FormSheet
          form={photoForm}
          typed={state?.typed ?? {}}
          errors={state?.errors ?? []}
          lang={ctx.lang}
          band="dewasa"
          submit={words.save}
        >
          <OnceField />
        </FormSheet>
      </>
    )
  },
})
