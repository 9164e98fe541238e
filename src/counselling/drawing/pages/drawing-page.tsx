import { recordRead } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, isAnswer, overtaken, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, fileForPost, loadCase, namesOf, Prose, whyReadOnly } from '#src/cases/index.ts'
import { BackLink, Banner, ButtonLink, Card, Grid } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { DrawForm } from '../draw-form.tsx'
import { staffDesk } from '../desk.ts'
import { findDrawing, keepDrawn, partTexts } from '../drawing.ts'
import { nameOfDrawing, NoTest, Prompts, Shown, StateTag, whoChose } from '../drawing-view.tsx'
import { drawnIn } from '../read-drawn.ts'
import { decodePart } from '../strokes.ts'
import { drawingWords } from '../words.ts'

type Again = Readonly<{ title: string; words: string }>

/** One drawing: drawn and told here while it is open, looked at afterwards. */
export const drawingPage: Page = page({
  path: '/kasus/:id/gambar/:drawing',
  allow: counsellingStaff,
  bodyLimit: 6_000_000,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const id = asId<'drawing'>(ctx.params['drawing'])
    if (!id || data.file.head.restrictedAt) return absent()
    const desk = await staffDesk(scope, ctx.visitor, data.file)
    const drawing = await findDrawing(desk, id)
    if (!drawing) return absent()
    await recordRead(scope, 'counselling.drawing', id, 'care')
    const works = desk.works(drawing) && whyReadOnly(data.file.head) === null
    const nameOf = await namesOf(scope, ctx)
    return {
      data,
      drawing,
      works,
      nameOf,
      parts: drawing.means === 'screen' ? await partTexts(desk, id) : [],
    }
  },
  actions: {
    save: { run: (scope, ctx, form) => keepForm(scope, ctx, form, '') },
    finish: { run: (scope, ctx, form) => keepForm(scope, ctx, form, '/pilih') },
  },
  meta: (ctx) => ({
    title: drawingWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    islands: ['draw'],
    flashes: drawingWords[ctx.lang].flashes,
  }),
  view: (ctx, { data, drawing, works, parts, nameOf }, state: Again | null) => {
    const words = drawingWords[ctx.lang]
    const caseId = data.file.head.id
    const here = caseHref(caseId, `gambar/${drawing.id}`)
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={ctx.lang} at="drawings" />
        <BackLink href={caseHref(caseId, 'gambar')}>{words.toGallery}</BackLink>
        <h2>{nameOfDrawing(drawing, ctx.lang)}</h2>
        <p>
          <StateTag drawing={drawing} lang={ctx.lang} />
          {drawing.decidedAt && (
            <>
              <br />
              <span class="meta">{whoChose(drawing, drawing.decidedAt, nameOf, ctx.lang)}</span>
            </>
          )}
        </p>
        <NoTest lang={ctx.lang} />
        {state && <Banner tone="danger">{words.flashes.overtaken}</Banner>}
        <Grid min="large">
          <div>
            {(drawing.state !== 'open' || drawing.means === 'paper' || !works) && (
              <Shown
                drawing={drawing}
                strokes={parts.flatMap((part) => decodePart(part) ?? [])}
                photoHref={`${here}/isi`}
                lang={ctx.lang}
              />
            )}
            {works && drawing.state !== 'destroyed' ? (
              <DrawForm
                lang={ctx.lang}
                drawing={drawing}
                parts={parts}
                action={here}
                keepAt={`${here}/goresan`}
                typed={state}
              />
            ) : (
              drawing.about.words && (
                <Card title={words.wordsField} level={3}>
                  <Prose text={drawing.about.words} />
                </Card>
              )
            )}
            {works && drawing.state !== 'destroyed' && drawing.state !== 'open' && (
              <p>
                <ButtonLink kind="quiet" icon="hands" href={`${here}/pilih`}>
                  {words.change}
                </ButtonLink>
              </p>
            )}
          </div>
          <Prompts lang={ctx.lang} />
        </Grid>
      </CaseFrame>
    )
  },
})

async function keepForm(scope: AccountScope, ctx: Ctx<Member>, form: FormData, next: '' | '/pilih') {
  const id = asId<'drawing'>(ctx.params['drawing'])
  const file = await fileForPost(scope, ctx)
  const drawn = drawnIn(form)
  if (!file || !id || !drawn) return absent()
  const desk = await staffDesk(scope, ctx.visitor, file)
  const kept = await keepDrawn(desk, id, { ...drawn, parts: null, changed: new Map() })
  const here = caseHref(file.head.id, `gambar/${id}`)
  if (kept === 'kept') return redirect(`${here}${next}`, next === '' ? 'saved' : undefined)
  if (kept === 'elsewhere') return again<Again>({ title: drawn.title ?? '', words: drawn.words ?? '' }, 409)
  return kept === 'absent' ? absent() : overtaken(here, 'overtaken')
}
