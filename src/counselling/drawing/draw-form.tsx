import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Prose } from '#src/cases/index.ts'
import { Button, ButtonRow, InsetText, Notice, TextArea, TextInput } from '#src/ui/index.ts'
import type { OpenDrawing } from './drawing.ts'
import { Easel } from './easel.tsx'
import { drawingWords } from './words.ts'

export interface DrawFormProps {
  lang: Lang
  drawing: OpenDrawing
  parts: readonly string[]
  action: string
  keepAt: string
  typed: { title: string; words: string } | null
}

/** The sheet, its title and what is told beside it. Without a script the words stay. */
export function DrawForm(props: DrawFormProps) {
  const { lang, drawing } = props
  const words = drawingWords[lang]
  const drawn = drawing.means === 'screen' && drawing.state === 'open'
  return (
    <form method="post" action={props.action}>
      <OnceField />
      {drawn && (
        <>
          <noscript>
            <Notice tone="warn">
              <p>{words.noScript}</p>
            </Notice>
          </noscript>
          <Easel
            lang={lang}
            sheet={drawing.sheet}
            keepAt={props.keepAt}
            parts={props.parts}
            version={drawing.version}
          />
        </>
      )}
      <input type="hidden" name="seen" value={drawing.version} />
      <input type="hidden" name="tab" value="" />
      <input type="hidden" name="rev" value="0" />
      {props.typed && (drawing.about.title ?? drawing.about.words) && (
        <InsetText>
          <p>
            <strong>{words.storedNow}</strong>
          </p>
          {drawing.about.title && <p>{drawing.about.title}</p>}
          {drawing.about.words && (
            <p>
              <Prose text={drawing.about.words} />
            </p>
          )}
          <p class="hint">{words.storedText}</p>
        </InsetText>
      )}
      <TextInput
        name="title"
        label={words.titleField}
        value={props.typed?.title ?? drawing.about.title}
        maxlength={120}
      />
      <TextArea
        name="words"
        label={words.wordsField}
        hint={drawing.means === 'words' ? words.describeHint : words.wordsHint}
        value={props.typed?.words ?? drawing.about.words}
        maxlength={8000}
        rows={6}
      />
      <ButtonRow>
        {drawing.state === 'open' && (
          <Button icon="next" iconAt="end" name="do" value="finish">
            {words.finish}
          </Button>
        )}
        <Button kind="secondary" name="do" value="save">
          {words.save}
        </Button>
      </ButtonRow>
    </form>
  )
}
