import { wordOf } from '#content/codes/code.ts'
import { keepTyped } from '#src/platform/forms/clean.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  Card,
  DescriptionList,
  Notice,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
} from '#src/ui/index.ts'
import { Lines } from '../lines.tsx'
import { decisions, followsFrom, grounds, identityWays, isOpen } from '../privacy-request.ts'
import { bandOf } from '../request-form.ts'
import { keepingWords } from '../keeping-words.ts'
import { staffWords } from '../staff-words.ts'
import { isKeeper } from './parts.tsx'
import type { ViewProps } from './request-view.tsx'

/** How many characters each text holds. */
export const longest = { answer: 8000, correction: { where: 200, before: 4000, after: 4000 } }

function errorOf({ state }: ViewProps, name: string): string | undefined {
  return state?.errors.find((error) => error.name === name)?.message
}

function Hidden({ loaded, state }: ViewProps) {
  return (
    <>
      <OnceField />
      <input type="hidden" name="version" value={state?.seen ?? loaded.opened.row.version} />
    </>
  )
}

export function IdentityCheck(props: ViewProps) {
  const { ctx, loaded, state } = props
  const said = staffWords[ctx.lang].request
  if (loaded.opened.row.identity === 'proved') return null
  return (
    <Card title={said.identityTitle}>
      <form method="post" novalidate>
        <Hidden {...props} />
        <Select
          name="how"
          label={said.how}
          hint={said.identityHint}
          value={state?.typed['how']}
          error={errorOf(props, 'how')}
          options={identityWays.map((way) => ({ value: way.code, label: wordOf(way, ctx.lang) }))}
        />
        <input type="hidden" name="do" value="identity" />
        <div class="row">
          <Button name="proved" value="yes">
            {said.proved}
          </Button>
          <Button kind="secondary" name="proved" value="no">
            {said.notProved}
          </Button>
        </div>
      </form>
    </Card>
  )
}

export function NameRecord(props: ViewProps) {
  const { ctx, loaded, state } = props
  const said = staffWords[ctx.lang].request
  return (
    <Card title={said.recordTitle}>
      <form method="post" novalidate>
        <Hidden {...props} />
        <TextInput
          name="number"
          label={said.recordNumber}
          hint={said.recordHint}
          width={20}
          value={state?.typed['number'] ?? loaded.subjectNumber ?? undefined}
          error={errorOf(props, 'number')}
        />
        <Button kind="secondary" name="do" value="record">
          {said.setRecord}
        </Button>
      </form>
    </Card>
  )
}

export function Decide(props: ViewProps) {
  const { ctx, loaded, state } = props
  const said = staffWords[ctx.lang]
  const { row } = loaded.opened
  if (!loaded.opened.said)
    return (
      <Notice tone="warn">
        <p>{said.request.noKey}</p>
      </Notice>
    )
  return (
    <Card title={said.request.decideTitle}>
      <form method="post" novalidate>
        <Hidden {...props} />
        <RadioGroup
          name="decision"
          label={said.request.decision}
          required
          value={state?.typed['decision']}
          error={errorOf(props, 'decision')}
          options={decisions.map((one) => ({ value: one, label: said.decisions[one] }))}
        />
        <Select
          name="ground"
          label={said.request.ground}
          optional
          value={state?.typed['ground']}
          error={errorOf(props, 'ground')}
          options={grounds.map((one) => ({ value: one.code, label: wordOf(one, ctx.lang) }))}
        />
        <TextArea
          name="answer"
          label={said.request.answer}
          required
          hint={said.request.answerHint(said.bands[bandOf(row.band)].toLowerCase())}
          rows={7}
          maxlength={longest.answer}
          value={state?.typed['answer']}
          error={errorOf(props, 'answer')}
        />
        <Button name="do" value="decide">
          {said.request.decide}
        </Button>
      </form>
    </Card>
  )
}

/** What the decision still has to become. Restriction and destruction are for those who answer for data protection. */
export function CarryOut(props: ViewProps) {
  const { ctx, loaded, state } = props
  const said = staffWords[ctx.lang].request
  const { row } = loaded.opened
  const follows = row.decision ? followsFrom(row.kind, row.decision) : null
  if (!follows) return null
  const needsKeeper = follows !== 'copy' && follows !== 'amend'
  const stuck = needsKeeper && loaded.obstacles.length > 0
  return (
    <Card title={said.carryTitle} tone="leaf" id="f-carry">
      <p>{said.carry[follows]}</p>
      {stuck && (
        <Notice tone="warn">
          <ul>
            {loaded.obstacles.map((one) => (
              <li key={one}>{keepingWords[ctx.lang].obstacles[one]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {needsKeeper && !isKeeper(ctx.visitor) ? (
        <p class="meta">{said.onlyKeepers}</p>
      ) : (
        <form method="post" novalidate>
          <Hidden {...props} />
          {follows === 'amend' && (
            <>
              <TextInput
                name="where"
                label={said.where}
                required
                maxlength={longest.correction.where}
                value={state?.typed['where']}
                error={errorOf(props, 'where')}
              />
              {(['before', 'after'] as const).map((name) => (
                <TextArea
                  key={name}
                  name={name}
                  label={said[name]}
                  required
                  rows={3}
                  maxlength={longest.correction[name]}
                  value={state?.typed[name]}
                  error={errorOf(props, name)}
                />
              ))}
            </>
          )}
          <Button kind={follows === 'destroy' ? 'danger' : 'primary'} name="do" value="carryOut">
            {said.carryButtons[follows]}
          </Button>
        </form>
      )}
    </Card>
  )
}

/** Words whose form is gone, because a colleague or another window was first: they can still be copied. */
export function Unsent({ ctx, loaded, state }: ViewProps) {
  const { row, answer } = loaded.opened
  const said = staffWords[ctx.lang].request
  const lost = [
    ...(isOpen(row.state) ? [] : (['answer'] as const)),
    ...(row.carriedOutAt ? (['where', 'before', 'after'] as const) : []),
  ].flatMap((name) => {
    const typed = keepTyped(state?.typed[name] ?? '').trim()
    return typed && typed !== answer ? [{ term: said[name], value: <Lines text={typed} /> }] : []
  })
  return (
    lost.length > 0 && (
      <Card title={said.unsent}>
        <DescriptionList items={lost} />
      </Card>
    )
  )
}
