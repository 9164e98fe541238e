import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { TextArea, TextInput, type FieldError } from '#src/ui/index.ts'
import { setUpWords } from '../set-up-words.ts'
import { errorAt } from './parts.tsx'

type Given = { address: string; publicPhone: string; onCallLine: string; onCallNote: string }

/** How the office is reached, and who answers when it is closed: the same on the first day and later. */
export function ContactFields(props: { lang: Lang; given: Given; errors: readonly FieldError[] }) {
  const words = setUpWords[props.lang]
  const { given, errors } = props
  return (
    <>
      <TextArea
        name="address"
        label={words.address}
        value={given.address}
        rows={2}
        maxlength={500}
        optional
      />
      <TextInput
        name="publicPhone"
        type="tel"
        label={words.publicPhone}
        value={given.publicPhone}
        width={20}
        maxlength={30}
        optional
        error={errorAt(errors, 'publicPhone')}
      />
      <TextInput
        name="onCallLine"
        type="tel"
        label={words.onCallLine}
        hint={words.onCallLineHint}
        value={given.onCallLine}
        width={20}
        maxlength={30}
        optional
        error={errorAt(errors, 'onCallLine')}
      />
      <TextInput
        name="onCallNote"
        label={words.onCallNote}
        hint={words.onCallNoteHint}
        value={given.onCallNote}
        maxlength={120}
        optional
      />
    </>
  )
}
