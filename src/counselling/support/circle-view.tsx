import type { AnyAnswers, Row } from '#src/platform/forms/index.ts'
import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { Table } from '#src/ui/index.ts'
import { tiesOf } from '../relations-map.ts'
import { TiesDrawing } from '../relations-view.tsx'
import { contactStates, forWhat } from './forms.ts'
import { supportWords } from './words.ts'

type Contact = Readonly<{
  who: string
  forWhat: readonly string[]
  on: string | null
  happened: string | null
}>

/** The people of a support circle with what was planned, as entered. */
export function contactsOf(answers: AnyAnswers | null): readonly Contact[] {
  const rows = answers?.['people']
  if (!Array.isArray(rows)) return []
  return (rows as readonly Row[]).flatMap((row) => {
    const { who, forWhat: purposes, on, happened } = row
    if (typeof who !== 'string' || who.trim() === '') return []
    return [
      {
        who,
        forWhat: Array.isArray(purposes) ? (purposes as readonly string[]) : [],
        on: typeof on === 'string' ? on : null,
        happened: typeof happened === 'string' ? happened : null,
      },
    ]
  })
}

/** The circle, drawn from its entries, with the same thing as a table. */
export function CircleView(props: { answers: AnyAnswers | null; lang: Lang }) {
  const { lang } = props
  const words = supportWords[lang].circle
  const ties = tiesOf(props.answers)
  if (ties.length === 0) return <p class="hint">{words.empty}</p>
  return (
    <>
      <TiesDrawing
        ties={ties.map((tie) => ({ ...tie, quality: 'supports' }))}
        alt={words.alt(ties.length)}
        me={words.me}
      />
      <Table
        caption={words.title}
        captionHidden
        rows={contactsOf(props.answers)}
        rowKey={(one) => one.who}
        columns={[
          { header: words.columns.who, heads: true, cell: (one) => one.who },
          {
            header: words.columns.forWhat,
            cell: (one) => one.forWhat.map((code) => wordFor(forWhat, code, lang)).join(', ') || '–',
          },
          { header: words.columns.on, cell: (one) => (one.on ? formatDate(one.on, lang) : '–') },
          {
            header: words.columns.happened,
            cell: (one) => (one.happened ? wordFor(contactStates, one.happened, lang) : '–'),
          },
        ]}
      />
    </>
  )
}
