import { inLang, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatTime, type Zone } from '#src/platform/i18n/format.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { Button, ButtonRow, Checkbox, Notice } from '#src/ui/index.ts'
import type { PlanCheck } from './check-plan.ts'
import { planWords } from './plan-words.ts'
import { slotValue } from './slot.ts'
import { hoursText, whenText } from './when.ts'

export type NoticeNames = Readonly<{ worker: (id: AccountId) => string; room: string }>
type Props = Readonly<{
  check: PlanCheck
  lang: Lang
  zone: Zone
  names: NoticeNames
  /** What the form does by itself, when it has several acts. */
  act?: string
}>

const mostLines = 12

/**
 * What stands against a plan: clashes first, with other times, each a button of the form it stands in, so that
 * nothing typed is lost; else what to look at, and a box to stay with it.
 */
export function PlanNotice(props: Props) {
  const { check, lang } = props
  const words = planWords[lang]
  if (check.clashes.length > 0)
    return (
      <Notice tone="danger" title={words.clashTitle}>
        <p>{words.clashText}</p>
        <Lines lines={clashLines(props)} lang={lang} />
        {check.free.length > 0 && (
          <>
            <p>{words.free}</p>
            {/* The key that sends a form presses its first button: that must not be one that changes the time. */}
            <button class="sr" tabindex={-1} aria-hidden="true" name={props.act && 'do'} value={props.act} />
            <ButtonRow>
              {check.free.map((one) => (
                <Button
                  key={one.startsAt.toISOString()}
                  small
                  kind="secondary"
                  name="_slot"
                  value={slotValue(one, props.zone)}
                  formNoValidate
                >
                  {hoursText(one, lang, props.zone)}
                </Button>
              ))}
            </ButtonRow>
          </>
        )}
      </Notice>
    )
  if (check.warnings.length === 0) return null
  return (
    <>
      <Notice tone="warn" title={words.warnTitle}>
        <p>{words.warnText}</p>
        <Lines lines={warningLines(props)} lang={lang} />
      </Notice>
      <Checkbox name="_anyway" value="yes" label={words.anyway} />
    </>
  )
}

function Lines(props: { lines: readonly string[]; lang: Lang }) {
  const rest = props.lines.length - mostLines
  return (
    <ul>
      {props.lines.slice(0, mostLines).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {rest > 0 && <li>{planWords[props.lang].more(rest)}</li>}
    </ul>
  )
}

function clashLines({ check, lang, zone, names }: Props): string[] {
  const words = planWords[lang].clashes
  return [
    ...new Set(
      check.clashes.map((one) => {
        const when = whenText(one.taken, lang, zone)
        if (one.with === 'client') return words.client(when)
        return one.with === 'room'
          ? words.room(names.room, when)
          : words.worker(one.accountId ? names.worker(one.accountId) : '', when)
      }),
    ),
  ]
}

function warningLines(props: Props): string[] {
  return [...new Set(props.check.warnings.map((one) => warningLine(one, props)))]
}

function warningLine(one: PlanCheck['warnings'][number], { lang, zone, names }: Props): string {
  const words = planWords[lang].warnings
  const when = formatDate(one.startsAt, lang, zone)
  const { warning } = one
  switch (warning.kind) {
    case 'day_off': {
      const said = (warning.joint ? words.joint : words.day_off)(when, inLang(warning.name, lang))
      return warning.verified ? said : `${said} ${words.unverified}`
    }
    case 'prayer': {
      const time = formatTime(warning.startsAt, lang, zone)
      return words.prayer(when, planWords[lang].prayers[warning.prayer], time)
    }
    case 'away':
      return words.away(when, names.worker(warning.accountId))
    case 'travel':
      return words.travel(when, names.worker(warning.accountId), warning.minutes, warning.needed)
    default:
      return words[warning.kind](when)
  }
}
