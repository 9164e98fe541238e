import { wordFor } from '#content/codes/code.ts'
import { openPrompts } from '#content/cards/open-prompts.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { Card, Disclosure, Notice, Tag } from '#src/ui/index.ts'
import { audiences, themes } from './codes.ts'
import type { OpenDrawing } from './drawing.ts'
import { Picture } from './picture.tsx'
import type { Stroke } from './strokes.ts'
import { drawingWords } from './words.ts'

/** The sentence that stands on every page with a drawing. */
export function NoTest(props: { lang: Lang }) {
  return (
    <Notice>
      <p>{drawingWords[props.lang].helps}</p>
    </Notice>
  )
}

export function nameOfDrawing(drawing: Pick<OpenDrawing, 'about' | 'theme'>, lang: Lang): string {
  return drawing.about.title ?? wordFor(themes, drawing.theme, lang)
}

export function StateTag(props: { drawing: Pick<OpenDrawing, 'state' | 'sharedWith'>; lang: Lang }) {
  const { drawing, lang } = props
  const words = drawingWords[lang]
  const tone = { open: 'warn', kept: 'good', shared: 'good', destroyed: 'neutral' } as const
  const names = drawing.sharedWith.map((one) => wordFor(audiences, one, lang)).join(', ')
  return (
    <>
      <Tag tone={tone[drawing.state]}>{words.states[drawing.state]}</Tag>
      {drawing.state === 'shared' && (
        <span class="meta">
          {' '}
          {words.sharedWith}: {names}
        </span>
      )}
    </>
  )
}

/** Whether they chose in their own place or on a screen somebody handed them; the one is never told as the other. */
export function whoChose(
  drawing: Pick<OpenDrawing, 'handedBy'>,
  on: Date,
  nameOf: (id: AccountId) => string,
  lang: Lang,
): string {
  const words = drawingWords[lang]
  const day = formatDate(on, lang)
  return drawing.handedBy ? words.choseHanded(nameOf(drawing.handedBy), day) : words.choseOwn(day)
}

/** The drawing behind a tap: it is never shown just by opening a page. */
export function Shown(props: {
  drawing: OpenDrawing
  strokes: readonly Stroke[]
  photoHref: string
  lang: Lang
}) {
  const { drawing, lang } = props
  const words = drawingWords[lang]
  const label = words.picture(nameOfDrawing(drawing, lang))
  if (drawing.state === 'destroyed') return <p>{words.gone}</p>
  if (drawing.means === 'words') return null
  if (!drawing.visible && drawing.parts > 0) return <p>{words.hidden}</p>
  return (
    <Disclosure summary={words.show}>
      {drawing.means === 'paper' ? (
        drawing.visible ? (
          <img class="picture-photo" src={props.photoHref} alt={label} loading="lazy" />
        ) : (
          <p>{words.hidden}</p>
        )
      ) : props.strokes.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Picture strokes={props.strokes} sheet={drawing.sheet} label={label} />
      )}
    </Disclosure>
  )
}

const moments = ['offer', 'tell', 'more', 'feel', 'close'] as const

/** Questions that open and never lead. */
export function Prompts(props: { lang: Lang }) {
  const words = drawingWords[props.lang]
  return (
    <Card title={words.prompts} level={3}>
      <p class="hint">{words.promptsHint}</p>
      {moments.map((moment) => (
        <Disclosure key={moment} summary={words.moments[moment]}>
          <ul>
            {openPrompts
              .filter((one) => one.moment === moment)
              .map((one) => (
                <li key={one.code}>{one.text[props.lang]}</li>
              ))}
          </ul>
        </Disclosure>
      ))}
    </Card>
  )
}
