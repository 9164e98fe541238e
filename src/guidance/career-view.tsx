import { say, type Reader } from '#src/platform/forms/index.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { Prose } from '#src/cases/index.ts'
import { DescriptionList, Tag } from '#src/ui/index.ts'
import type { CareerAnswers } from './career-plan.ts'
import { caseGuidanceWords } from './case-words.ts'
import { careerForm } from './forms/case-forms.ts'

const parts = ['wish', 'strengths', 'interests', 'options', 'obstacles'] as const

/** A plan as it is read, by the pupil in words of their age and by those who help. */
export function CareerView(props: { answers: CareerAnswers; reader: Reader; level?: 2 | 3 }) {
  const { answers, reader } = props
  const words = caseGuidanceWords[reader.lang]
  const Heading = props.level === 3 ? 'h3' : 'h2'
  const { steps = [] } = answers
  return (
    <>
      <DescriptionList
        items={parts.map((part) => ({
          term: say(careerForm.fields[part].label, reader),
          value: answers[part] ? <Prose text={answers[part]} /> : <span class="meta">{words.notSaid}</span>,
        }))}
      />
      <Heading>{words.steps}</Heading>
      {steps.length === 0 ? (
        <p>{words.noSteps}</p>
      ) : (
        <ol>
          {steps.map((step, at) => (
            <li key={at}>
              {step.what}{' '}
              {step.by && <span class="meta">({words.stepBy(formatDate(step.by, reader.lang))}) </span>}
              <StepState state={step.state} reader={reader} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function StepState(props: { state: string | undefined; reader: Reader }) {
  const { options } = careerForm.fields.steps.fields.state
  const option = options.find((one) => one.code === props.state)
  if (!option) return null
  return <Tag tone={option.code === 'done' ? 'good' : 'neutral'}>{say(option, props.reader)}</Tag>
}
