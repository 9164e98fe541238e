import type { Names } from '#src/cases/index.ts'
import { Prose } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, ButtonRow, Card, Disclosure, Notice, TextArea } from '#src/ui/index.ts'
import type { OpenCarerDecision } from '../decide-carers.ts'
import { errorAt, type Again } from '../posted.ts'
import { betweenStaffWords } from '../staff-words.ts'

type Props = Readonly<{
  here: string
  lang: Lang
  state: Again | null
  /** Newest first; the newest stands. */
  decisions: readonly OpenCarerDecision[]
  /** Names of carers for whom it is proposed to leave this part out. */
  weigh: readonly string[]
  names: Names
  writable: boolean
}>

/** Whether the carers have a part in this: how it stands and why, what is proposed, and the way to decide. */
export function DecisionCard(props: Props) {
  const { lang, decisions, weigh, writable } = props
  const words = betweenStaffWords[lang].carer
  const [newest, ...before] = decisions
  const out = newest?.decision === 'left_out'
  const asked = weigh.length > 0
  if (!writable && !newest && !asked) return null
  return (
    <>
      {out && (
        <Notice tone="danger" title={words.isOutTitle}>
          <p>{words.isOut}</p>
          <Decided one={newest} {...props} />
        </Notice>
      )}
      {asked && (
        <Notice tone="warn" title={words.proposed}>
          <p>{words.proposedText(weigh.join(', '))}</p>
        </Notice>
      )}
      {!out && newest && <Decided one={newest} {...props} />}
      {writable && (
        <Card title={out ? words.takeIn : words.optOut}>
          <DecideForm {...props} out={out} asked={asked} seen={newest?.number ?? 0} />
        </Card>
      )}
      {before.length > 0 && (
        <Disclosure summary={words.decisionsBefore}>
          {before.map((one) => (
            <Decided key={one.id} one={one} {...props} />
          ))}
        </Disclosure>
      )}
    </>
  )
}

function Decided({ one, lang, names }: Pick<Props, 'lang' | 'names'> & { one: OpenCarerDecision }) {
  const words = betweenStaffWords[lang].carer
  return (
    <div class="inset">
      <p class="meta">
        {words.decided[one.decision](names(one.decidedBy), formatDateTime(one.decidedAt, lang))}
      </p>
      <Prose text={one.reason} />
    </div>
  )
}

function DecideForm(props: Props & { out: boolean; asked: boolean; seen: number }) {
  const { here, lang, state, out, asked } = props
  const words = betweenStaffWords[lang].carer
  const error = errorAt(state, 'reason')
  return (
    <Disclosure summary={words.decide} open={asked || error !== undefined}>
      <form method="post" action={here} autocomplete="off" novalidate>
        <OnceField />
        <input type="hidden" name="seen" value={state?.typed['seen'] ?? props.seen} />
        <p>{out ? words.takeInText : words.optOutText}</p>
        <TextArea
          name="reason"
          label={words.reason}
          rows={3}
          value={state?.typed['reason']}
          error={error}
          maxlength={2000}
        />
        <ButtonRow>
          {!out && (
            <Button kind="secondary" name="do" value="optOut">
              {words.record}
            </Button>
          )}
          {(out || asked) && (
            <Button kind="secondary" name="do" value="carryOn">
              {out ? words.takeInButton : words.carryOn}
            </Button>
          )}
        </ButtonRow>
      </form>
    </Disclosure>
  )
}
