import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, Select } from '#src/ui/index.ts'
import { isCodeIn } from '#content/codes/code.ts'
import { sheets, themes, type Sheet, type Theme } from './codes.ts'
import { drawingWords } from './words.ts'

/** Choosing what to draw and on which paper; "anything" stands first. */
export function BeginForm(props: { lang: Lang; action: string }) {
  const words = drawingWords[props.lang]
  const options = (list: typeof themes | typeof sheets) =>
    list.map((one) => ({ value: one.code, label: one[props.lang] }))
  return (
    <Card title={words.begin} tone="leaf">
      <form method="post" action={props.action}>
        <OnceField />
        <Select name="theme" label={words.theme} options={options(themes)} value="free" />
        <Select name="sheet" label={words.sheet} options={options(sheets)} value="plain" />
        <Button icon="pen" name="do" value="begin">
          {words.start}
        </Button>
      </form>
    </Card>
  )
}

export function themeIn(form: FormData): Theme {
  const theme = form.get('theme')
  return isCodeIn(themes, theme) ? theme : 'free'
}
export function sheetIn(form: FormData): Sheet {
  const sheet = form.get('sheet')
  return isCodeIn(sheets, sheet) ? sheet : 'plain'
}
