import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, overtaken, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { ClientFrame } from '#src/portal/index.ts'
import { BackLink, Banner, Card, InsetText, Link } from '#src/ui/index.ts'
import { BeginForm, sheetIn, themeIn } from '../begin-form.tsx'
import { DecideForm, type DecideProps } from '../decide-form.tsx'
import { ownDesk } from '../desk.ts'
import { DrawForm } from '../draw-form.tsx'
import {
  beginDrawing,
  decideDrawing,
  findDrawing,
  keepDrawn,
  partTexts,
  readDrawings,
  type OpenDrawing,
} from '../drawing.ts'
import { nameOfDrawing, Shown, StateTag } from '../drawing-view.tsx'
import { ownDrawingWords } from '../own-words.ts'
import { chosenIn, decisionIn, drawnIn } from '../read-drawn.ts'
import { decodePart } from '../strokes.ts'
import { drawingWords } from '../words.ts'

const home = '/tempatku/gambar'
const meta = (ctx: Ctx<Client>) => ({
  title: ownDrawingWords[ctx.lang].title,
  rich: true,
  flashes: drawingWords[ctx.lang].flashes,
})

/** Drawings in the child's own place: theirs alone until they show one. */
export const ownDrawingsPage: Page = page({
  path: home,
  allow: client('client'),
  load: async (scope, ctx) => ({ drawings: await readDrawings(ownDesk(scope, ctx.visitor)) }),
  actions: {
    begin: {
      run: async (scope, ctx, form) => {
        const begun = { means: 'screen', theme: themeIn(form), sheet: sheetIn(form) } as const
        return redirect(`${home}/${await beginDrawing(ownDesk(scope, ctx.visitor), begun)}`)
      },
    },
  },
  meta,
  view: (ctx, { drawings }) => {
    const words = ownDrawingWords[ctx.lang]
    const { band } = ctx.visitor
    const here = drawings.filter((one) => one.state !== 'destroyed')
    return (
      <ClientFrame lang={ctx.lang} title={words.title} back>
        <p class="lead">{forBand(words.lead, band)}</p>
        <BeginForm lang={ctx.lang} action={home} />
        {here.length === 0 && <p>{forBand(words.none, band)}</p>}
        <ul>
          {here.map((one) => (
            <li key={one.id}>
              <Link href={`${home}/${one.id}`}>{nameOfDrawing(one, ctx.lang)}</Link>{' '}
              <span class="meta">{words.made(formatDate(one.madeAt, ctx.lang))}</span>
            </li>
          ))}
        </ul>
      </ClientFrame>
    )
  },
})

type Again = Readonly<{ title: string; words: string; problem: DecideProps['problem'] }>

/** One of them: drawn on, told about, kept, shown to the counsellor, or destroyed. */
export const ownDrawingPage: Page = page({
  path: `${home}/:drawing`,
  allow: client('client'),
  load: async (scope, ctx) => {
    const id = asId<'drawing'>(ctx.params['drawing'])
    const desk = ownDesk(scope, ctx.visitor)
    const drawing = id && (await findDrawing(desk, id))
    if (!drawing) return absent()
    return { drawing, parts: drawing.means === 'screen' ? await partTexts(desk, drawing.id) : [] }
  },
  actions: {
    save: { run: (scope, ctx, form) => keepForm(scope, ctx, form) },
    finish: { run: (scope, ctx, form) => keepForm(scope, ctx, form) },
    decide: {
      run: async (scope, ctx, form) => {
        const words = drawingWords[ctx.lang]
        const desk = ownDesk(scope, ctx.visitor)
        const id = asId<'drawing'>(ctx.params['drawing'])
        const drawing = id && (await findDrawing(desk, id))
        if (!id || !drawing) return absent()
        const wrong = (field: 'wish' | 'with', message: string) =>
          again<Again>({ title: '', words: '', problem: { field, message, chosen: chosenIn(form) } })
        const decision = decisionIn(form, offeredFor(drawing))
        if ('problem' in decision)
          return wrong(decision.problem === 'shareMissing' ? 'with' : 'wish', words[decision.problem])
        try {
          if (!(await decideDrawing(desk, id, decision))) return wrong('wish', words.overtaken)
        } catch (error) {
          if (isHeld(error)) return wrong('wish', forBand(words.held, ctx.visitor.band))
          throw error
        }
        return redirect(decision.wish === 'destroy' ? home : `${home}/${id}`, 'decided')
      },
    },
  },
  meta: (ctx) => ({ ...meta(ctx), islands: ['draw'] }),
  view: (ctx, { drawing, parts }, state: Again | null) => {
    const words = ownDrawingWords[ctx.lang]
    const { band } = ctx.visitor
    const here = `${home}/${drawing.id}`
    const shown = !drawing.byClient || drawing.sharedWith.length > 0
    const typed = state && !state.problem ? { title: state.title, words: state.words } : null
    return (
      <ClientFrame lang={ctx.lang} title={nameOfDrawing(drawing, ctx.lang)}>
        <BackLink href={home}>{words.back}</BackLink>
        {typed && <Banner tone="danger">{drawingWords[ctx.lang].flashes.overtaken}</Banner>}
        <InsetText>
          {!drawing.byClient && <p>{forBand(words.beside, band)}</p>}
          {drawing.state !== 'destroyed' && <p>{forBand(shown ? words.seen : words.unseen, band)}</p>}
          {drawing.state === 'shared' && (
            <p>
              <StateTag drawing={drawing} lang={ctx.lang} />
            </p>
          )}
        </InsetText>
        {(drawing.state !== 'open' || drawing.means === 'paper') && (
          <Shown
            drawing={drawing}
            strokes={parts.flatMap((part) => decodePart(part) ?? [])}
            photoHref={`${here}/isi`}
            lang={ctx.lang}
          />
        )}
        {drawing.byClient && drawing.state !== 'destroyed' && (
          <DrawForm
            lang={ctx.lang}
            drawing={drawing}
            parts={parts}
            action={here}
            keepAt={`${here}/goresan`}
            typed={typed}
          />
        )}
        {drawing.state !== 'destroyed' && (
          <Card title={forBand(words.choose, band)} id="pilih">
            <DecideForm
              lang={ctx.lang}
              band={band}
              drawing={drawing}
              offered={offeredFor(drawing)}
              action={here}
              problem={state?.problem ?? null}
            />
          </Card>
        )}
      </ClientFrame>
    )
  },
})

/** At home the counsellor is asked for by name; of a drawing made together they know already. */
function offeredFor(drawing: Pick<OpenDrawing, 'byClient'>) {
  return drawing.byClient ? (['counsellor', 'team'] as const) : (['team', 'guardian'] as const)
}

async function keepForm(scope: ClientScope, ctx: Ctx<Client>, form: FormData) {
  const id = asId<'drawing'>(ctx.params['drawing'])
  const drawn = drawnIn(form)
  if (!id || !drawn) return absent()
  const desk = ownDesk(scope, ctx.visitor)
  const kept = await keepDrawn(desk, id, { ...drawn, parts: null, changed: new Map() })
  if (kept === 'kept') return redirect(`${home}/${id}#pilih`, 'saved')
  if (kept === 'elsewhere')
    return again<Again>({ title: drawn.title ?? '', words: drawn.words ?? '', problem: null }, 409)
  return kept === 'absent' ? absent() : overtaken(`${home}/${id}`, 'overtaken')
}

/** A file held for a court refuses that anything of it is destroyed (migrations/0026_drawings.sql). */
function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'NW002'
}
