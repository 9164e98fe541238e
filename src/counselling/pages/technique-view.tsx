import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { say } from '#src/platform/forms/index.ts'
import { caseHref, whyReadOnly } from '#src/cases/index.ts'
import { BackLink, ButtonLink, Card, Disclosure, ErrorSummary, Grid, Notice, Tag } from '#src/ui/index.ts'
import { GateTrail, GateView } from '../gate-view.tsx'
import { AreaTasks } from '../ipc-tasks.tsx'
import type { TechniquePageData } from '../load-technique-page.ts'
import type { GateStanding } from '../pass-gate.ts'
import { tasksOf } from '../protocols/ipc.ts'
import { nextPhase, phaseOf, type Step } from '../protocols/protocol.ts'
import { runHref, stepHref } from '../step-href.ts'
import { wayInTechnique } from '../technique-way.ts'
import { techniqueWords } from '../technique-words.ts'
import { VersionLine } from '../version-line.tsx'
import { counsellingWords } from '../words.ts'
import { Choice, Stop, type Adaptation, type Wrong } from './technique-forms.tsx'

export type TechniqueProps = TechniquePageData &
  Readonly<{
    lang: Lang
    standing: GateStanding
    mayAnswer: boolean
    notice: string | undefined
    wrong: Wrong | undefined
    typed: string | undefined
    answer: string | undefined
    adapt: Adaptation | undefined
  }>

export function TechniqueView(props: TechniqueProps) {
  const { technique, lang, data } = props
  const { protocol, run } = technique
  const words = techniqueWords[lang]
  const reader = { lang, band: 'dewasa' } as const
  const phase = phaseOf(protocol, run.phase)
  const writable = whyReadOnly(data.file.head) === null && run.endedOn === null
  const runs = writable && props.hinders.length === 0
  return (
    <>
      <BackLink href={caseHref(data.file.head.id, 'konseling')}>
        {counsellingWords[lang].nav.overview}
      </BackLink>
      <h2>
        {say(protocol.title, reader)}{' '}
        <Tag tone={run.state === 'running' ? 'good' : 'neutral'}>
          {counsellingWords[lang].runStates[run.state]}
        </Tag>
      </h2>
      <VersionLine technique={technique} lang={lang} />
      {writable && !runs && (
        <Notice title={words.readOnly}>
          <ul>
            {props.hinders.map((one) => (
              <li key={one.code}>{words.obstacles[one.code]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {props.wrong && (
        <ErrorSummary errors={[{ name: props.wrong.at, id: props.wrong.at, message: props.wrong.message }]} />
      )}
      {props.notice && (
        <Notice tone="warn">
          <p>{props.notice}</p>
        </Notice>
      )}
      {protocol.stopRules.length > 0 && run.endedOn === null && (
        <Notice tone="danger" title={words.stopRules}>
          <ul>
            {protocol.stopRules.map((rule) => (
              <li key={rule.code}>{say(rule.words, reader)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ol class="path">
        {protocol.phases.map((one, at) => (
          <li
            key={one.id}
            data-done={at < protocol.phases.findIndex((known) => known.id === run.phase) ? '' : undefined}
            aria-current={one.id === run.phase ? 'step' : undefined}
          >
            {say(one.title, reader)}
          </li>
        ))}
      </ol>
      {phase && (
        <Grid min="large">
          <Card title={say(phase.title, reader)}>
            <p>{say(phase.about, reader)}</p>
            <StepList {...props} steps={phase.steps} runs={runs} />
          </Card>
          {writable && <GateCard {...props} mayGoOn={runs} />}
        </Grid>
      )}
      {protocol.id === 'ipc' && <AreaTasks tasks={tasksOf(technique.facts)} lang={lang} />}
      <AllSteps {...props} runs={runs} />
      <Choice {...props} writable={runs} />
      {writable && <Stop {...props} />}
      <GateTrail
        acts={props.book.gateActs.filter((act) => act.runId === run.id)}
        book={props.book}
        names={data.names}
        lang={lang}
      />
    </>
  )
}

function GateCard(props: TechniqueProps & { mayGoOn: boolean }) {
  const { technique, lang } = props
  const words = techniqueWords[lang]
  const next = nextPhase(technique.protocol, technique.run.phase)
  const title = next ? say(next.title, { lang, band: 'dewasa' }) : null
  return (
    <Card title={counsellingWords[lang].next} tone="accent">
      <GateView
        lang={lang}
        book={props.book}
        standing={props.standing}
        names={props.data.names}
        mayAnswer={props.mayAnswer}
        mayGoOn={props.mayGoOn}
        next={title ? words.afterPhase(title) : words.afterEnd}
        goOn={title ? words.goOn(title) : words.finish}
        {...(props.mayGoOn && {
          wayTo: (held) => wayInTechnique(technique, props.book.episode.caseId, held),
        })}
        typed={props.typed}
        answer={props.answer}
        wrong={props.wrong}
      />
    </Card>
  )
}

function StepList(props: TechniqueProps & { steps: readonly Step[]; runs: boolean }) {
  const { technique, lang, book } = props
  const words = techniqueWords[lang]
  const reader = { lang, band: 'dewasa' } as const
  return (
    <ul class="plain">
      {props.steps.map((step) => {
        const filled = book.answers.filter((one) => one.runId === technique.run.id && one.form === step.id)
        const [newest] = filled
        return (
          <li key={step.id}>
            <p>
              <strong>{say(step.title, reader)}</strong>{' '}
              {props.runs && !newest && <Tag>{step.needed ? words.stepNeeded : words.stepFree}</Tag>}
            </p>
            <p class="hint">{say(step.about, reader)}</p>
            <p class="row">
              {(props.runs || step.kind === 'screen') && (
                <ButtonLink
                  small
                  kind="secondary"
                  href={stepHref(book.episode.caseId, technique.run.id, step)}
                >
                  {words.open}
                </ButtonLink>
              )}
              {step.kind === 'form' && (
                <ButtonLink
                  small
                  kind="quiet"
                  icon="print"
                  href={runHref(book.episode.caseId, technique.run.id, `lembar/${step.id}`)}
                >
                  {words.printSheet}
                </ButtonLink>
              )}
              {step.kind === 'form' && (
                <span class="meta">
                  {newest
                    ? words.stepFilled(filled.length, formatDate(newest.writtenAt, lang))
                    : words.stepEmpty}
                </span>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** Earlier and later phases stay readable; only the gate decides where the technique stands. */
function AllSteps(props: TechniqueProps & { runs: boolean }) {
  const { protocol, run } = props.technique
  const words = techniqueWords[props.lang]
  const others = protocol.phases.filter((phase) => phase.id !== run.phase)
  const at = protocol.phases.findIndex((phase) => phase.id === run.phase)
  const past = others.filter((phase) => protocol.phases.indexOf(phase) < at || run.endedOn !== null)
  if (past.length === 0) return null
  return (
    <Disclosure summary={words.history}>
      {past.map((phase) => (
        <section key={phase.id}>
          <h3>{say(phase.title, { lang: props.lang, band: 'dewasa' })}</h3>
          <StepList {...props} steps={phase.steps} />
        </section>
      ))}
    </Disclosure>
  )
}
