import { codesIn, wordOf } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, ChoiceTabs, Select, TextArea, type FieldError } from '#src/ui/index.ts'
import { longestMessage } from '../answer-reporter.ts'
import { templateFor, templateText } from '../answer-templates.ts'
import { decideWords } from '../decide-words.ts'
import { decisions, referralBodies, type Decision } from '../decision.ts'
import { CloseFields, JoinFields, OpenFields, type DecisionPart } from './desk-decide-fields.tsx'
import { optionsOf } from './desk-report-side.tsx'
import { versionSeen, type DeskAgain } from './desk-report-state.ts'
import { bandOf, reporterLang } from './desk-report-talk.tsx'

const fieldOf: Readonly<Record<string, string>> = {
  answer: 'answer',
  gap: 'answer',
  tooLong: 'answer',
  told: 'told',
  duplicate: 'duplicate',
  case: 'number',
  decision: 'answer',
  no_files: 'file',
  no_name: 'file',
  lead: 'file',
  unknown_person: 'file',
  same_person_twice: 'file',
  lead_kept_out: 'file',
  team_kept_out: 'number',
  no_recovery_key: 'file',
  member_without_key: 'file',
  identification: 'answer',
}

/** What is missing, as the list on top and beside each field. */
export function problemsOf(again: DeskAgain | null, lang: Lang): FieldError[] {
  if (again?.refusal?.kind !== 'incomplete') return []
  const sentences: Readonly<Record<string, string>> = decideWords[lang].problems
  const reasonField = again.typed['decision'] === 'refer' ? 'body' : 'reason'
  return again.refusal.missing.flatMap((code) => {
    const message = sentences[code]
    return message ? [{ name: code === 'reason' ? reasonField : (fieldOf[code] ?? 'answer'), message }] : []
  })
}

export function DecisionForm(props: DecisionPart) {
  const { view, chosen, again, lang } = props
  const words = decideWords[lang]
  const { report } = view
  const errors = problemsOf(again, lang)
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message
  const typed = again?.typed ?? {}
  const band = bandOf(view)
  const heading = decisions.find((one) => one.code === chosen)
  return (
    <form method="post" action={`/meja/${report.id}/putusan`}>
      <OnceField />
      <input type="hidden" name="decision" value={chosen} />
      <input type="hidden" name="version" value={versionSeen(again, report.version)} />
      {typedElsewhere(typed, chosen).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {/* Enter in a line of text presses the first button, which must not be one that chooses or decides. */}
      <button class="sr" name="do" value={chosen} tabIndex={-1} aria-hidden="true" formnovalidate />
      <ChoiceTabs
        label={words.which}
        name="do"
        tabs={decisions.map((one) => ({
          value: one.code,
          label: wordOf(one, lang),
          current: one.code === chosen,
        }))}
      />
      <Card title={heading && wordOf(heading, lang)}>
        {chosen === 'open' && <OpenFields {...props} errorOf={errorOf} />}
        {chosen === 'join' && <JoinFields {...props} errorOf={errorOf} />}
        {chosen === 'refer' && (
          <>
            <Select
              name="body"
              label={words.refer.body}
              options={optionsOf(referralBodies, lang)}
              value={typed['body']}
              error={errorOf('body')}
              required
            />
            <TextArea
              name="told"
              label={words.refer.told}
              hint={words.refer.toldHint}
              rows={3}
              maxlength={longestMessage}
              value={typed['told']}
              error={errorOf('told')}
              required
            />
          </>
        )}
        {chosen === 'close' && <CloseFields {...props} errorOf={errorOf} />}
        <TextArea
          name="answer"
          label={words.answer}
          hint={words.answerHint(words.bands[band])}
          rows={7}
          maxlength={longestMessage}
          required
          value={typed['answer'] ?? templateText(templateFor(chosen), reporterLang(view), band)}
          error={errorOf('answer')}
        />
        <Button name="do" value="decide" icon="check">
          {words.send}
        </Button>
      </Card>
    </form>
  )
}

const fieldsOf: Readonly<Record<Decision, RegExp>> = {
  open: /^(joining$|name\.|lead\.|file=)/,
  join: /^(case|number)$/,
  refer: /^(body|told)$/,
  close: /^(reason|duplicate)$/,
}

/** What was typed for another decision than the one that is shown; it waits in the form until it is looked at again. */
function typedElsewhere(typed: DeskAgain['typed'], chosen: Decision): [string, string][] {
  const others = codesIn(decisions).filter((one) => one !== chosen)
  return Object.entries(typed).flatMap(([name, value]): [string, string][] => {
    if (!others.some((one) => fieldsOf[one].test(name))) return []
    return [name.startsWith('file=') ? ['file', name.slice('file='.length)] : [name, value]]
  })
}
