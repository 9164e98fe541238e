import { answerView, say } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { Card, DescriptionList, Disclosure } from '#src/ui/index.ts'
import type { OpenAnswer } from '../open-episode.ts'
import { silentForm } from './silent-form.ts'
import { silentWords } from './silent-words.ts'

/** What was pointed at, each filling behind a tap, for those who work on the file. Nothing is read into it. */
export function SilentSheets(props: { sheets: readonly OpenAnswer[]; lang: Lang }) {
  const { sheets, lang } = props
  const words = silentWords[lang]
  if (sheets.length === 0) return null
  return (
    <Card title={words.filled}>
      {sheets.map((sheet) => (
        <Disclosure key={sheet.id} summary={formatDate(sheet.writtenAt, lang)}>
          <Sheet sheet={sheet} lang={lang} />
        </Disclosure>
      ))}
    </Card>
  )
}

function Sheet({ sheet, lang }: { sheet: OpenAnswer; lang: Lang }) {
  const reader = { lang, band: 'dewasa' } as const
  const items = Object.entries(silentForm.fields).flatMap(([name, field]) => {
    const value = sheet.answers[name]
    return value === undefined
      ? []
      : [{ term: say(field.label, reader), value: answerView(field, value, reader) }]
  })
  return items.length === 0 ? <p>{silentWords[lang].nothing}</p> : <DescriptionList items={items} />
}
