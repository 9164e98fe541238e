import { Button } from '#src/ui/components/button.tsx'
import { Disclosure } from '#src/ui/components/disclosure.tsx'
import { TextInput } from '#src/ui/components/text-input.tsx'
import type { Finding } from './field.ts'
import { findNames } from './find.ts'
import type { Reader } from './wording.ts'
import { words } from './words.ts'

/** Looking for other lines of a menu than it shows. It posts the form, so that all that is typed comes back. */
export function FindMore(props: { name: string; find: Finding; shown: number; reader: Reader }) {
  const { name, find, shown } = props
  const said = words[props.reader.lang].find
  if (!find.cut && find.typed === '') return null
  const names = findNames(name)
  return (
    <Disclosure summary={said.other} open={find.typed !== ''}>
      {find.typed !== '' && <p>{said.found(shown, find.typed)}</p>}
      {find.cut && <p class="meta">{said.more(shown)}</p>}
      <TextInput name={names.typed} label={said.label} value={find.typed} maxlength={80} />
      <input type="hidden" name={names.shown} value={find.typed} />
      <Button name="_find" value={name} kind="secondary" small icon="search" formNoValidate>
        {said.look}
      </Button>
    </Disclosure>
  )
}
