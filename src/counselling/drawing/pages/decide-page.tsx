import { recordRead } from '#src/platform/audit/record.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, fileForPost, loadCase } from '#src/cases/index.ts'
import { BackLink, Notice } from '#src/ui/index.ts'
import { bandOn } from '../../age.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { DecideForm, type DecideProps } from '../decide-form.tsx'
import { staffDesk } from '../desk.ts'
import { decideDrawing, findDrawing } from '../drawing.ts'
import { NoTest } from '../drawing-view.tsx'
import { chosenIn, decisionIn } from '../read-drawn.ts'
import { drawingWords } from '../words.ts'

const offered = ['team', 'guardian'] as const
type Again = NonNullable<DecideProps['problem']>

/** The child's own tap: keep, show or destroy. Nothing else of the file is on this screen. */
export const decidePage: Page = page({
  path: '/kasus/:id/gambar/:drawing/pilih',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const id = asId<'drawing'>(ctx.params['drawing'])
    if (!id || data.file.head.restrictedAt) return absent()
    const desk = await staffDesk(scope, ctx.visitor, data.file)
    const drawing = await findDrawing(desk, id)
    if (!drawing || !desk.works(drawing)) return absent()
    const here = caseHref(data.file.head.id, `gambar/${id}`)
    if (drawing.state === 'destroyed') return redirect(here)
    await recordRead(scope, 'counselling.drawing', id, 'care')
    return { drawing, here, band: bandOn(data.file.identity.birthDate, dayOf(scope.now)) }
  },
  actions: {
    decide: {
      run: async (scope, ctx, form) => {
        const words = drawingWords[ctx.lang]
        const id = asId<'drawing'>(ctx.params['drawing'])
        const file = await fileForPost(scope, ctx)
        if (!id || !file) return absent()
        const desk = await staffDesk(scope, ctx.visitor, file)
        const drawing = await findDrawing(desk, id)
        if (!drawing || !desk.works(drawing)) return absent()
        const decision = decisionIn(form, offered)
        const wrong = (field: Again['field'], message: string, status = 422) =>
          again<Again>({ field, message, chosen: chosenIn(form) }, status)
        if ('problem' in decision)
          return wrong(decision.problem === 'shareMissing' ? 'with' : 'wish', words[decision.problem])
        if (form.get('handed') !== 'on') return wrong('handed', words.handedMissing)
        const band = bandOn(file.identity.birthDate, dayOf(scope.now))
        if (decision.wish === 'destroy' && file.head.legalHold)
          return wrong('wish', forBand(words.held, band), 409)
        if (!(await decideDrawing(desk, id, decision))) return wrong('wish', words.overtaken, 409)
        return redirect(caseHref(file.head.id, `gambar/${id}`), 'decided')
      },
    },
  },
  meta: (ctx) => ({ title: drawingWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { drawing, here, band }, problem: Again | null) => {
    const words = drawingWords[ctx.lang]
    return (
      <>
        <BackLink href={here}>{words.toGallery}</BackLink>
        <h1>{forBand(words.keepTitle, band)}</h1>
        <Notice tone="good">
          <p>{words.handOver}</p>
        </Notice>
        <DecideForm
          lang={ctx.lang}
          band={band}
          handsOver
          drawing={drawing}
          offered={offered}
          action={`${here}/pilih`}
          problem={problem}
        />
        <NoTest lang={ctx.lang} />
      </>
    )
  },
})
