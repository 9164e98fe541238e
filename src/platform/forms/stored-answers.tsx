import { DescriptionList } from '#src/ui/components/lists.tsx'
import { Disclosure } from '#src/ui/components/disclosure.tsx'
import { answerView } from './check-answers.tsx'
import type { AnyAnswers, Form } from './form.ts'
import { say, type Reader } from './wording.ts'
import { words } from './words.ts'

/** What somebody else saved in between, beside what is still typed. */
export function StoredAnswers(props: { form: Form; answers: AnyAnswers; reader: Reader }) {
  const { form, answers, reader } = props
  const items = Object.entries(form.fields).flatMap(([name, field]) => {
    const value = answers[name]
    return value === undefined
      ? []
      : [{ term: say(field.label, reader), value: answerView(field, value, reader) }]
  })
  return (
    <Disclosure summary={words[reader.lang].storedNow} open>
      <DescriptionList items={items} />
    </Disclosure>
  )
}
