import { wordFor } from '#content/codes/code.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, Disclosure, Link, Notice, Select, Tag } from '#src/ui/index.ts'
import { liftReasons } from '../declare-conflict.ts'
import type { Exclusion } from '../desk-exclusion.store.ts'
import { deskSideWords } from '../desk-side-words.ts'
import { nameOf } from '../load-desk-report.ts'
import { whatText } from './desk-queue-view.tsx'
import { optionsOf, type SidePart } from './desk-report-side.tsx'

/** Other reports that may tell of the same event, each with why. */
export function Duplicates({ view, lang }: SidePart) {
  const words = deskSideWords[lang].duplicates
  return (
    <Card title={words.title} id="serupa">
      {view.duplicates.length === 0 ? <p class="meta">{words.none}</p> : <p class="hint">{words.hint}</p>}
      <ul>
        {view.duplicates.map(({ report, reasons }) => (
          <li key={report.id}>
            <p>
              <Link href={`/meja/${report.id}`}>{report.number}</Link>{' '}
              <span class="meta">
                {formatDate(report.receivedOn, lang)} · {whatText(report, lang)}
              </span>
            </p>
            <p>
              {reasons.map((reason) => (
                <Tag key={reason}>{words.reasons[reason]}</Tag>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Stepping aside, and who is kept from this report and why. */
export function Conflict(props: SidePart) {
  const { view, lang } = props
  const words = deskSideWords[lang].conflict
  return (
    <Card title={words.title} id="benturan">
      <Disclosure summary={words.text}>
        <p>{words.sure}</p>
        <form method="post" action={`/meja/${view.report.id}`}>
          <OnceField />
          <Button name="do" value="conflict" kind="danger">
            {words.button}
          </Button>
        </form>
      </Disclosure>
      {view.readersLeft <= 1 ? (
        <Notice tone="warn">{words.alone}</Notice>
      ) : (
        <p class="meta">{words.left(view.readersLeft)}</p>
      )}
      <h3>{words.keptOut}</h3>
      {view.exclusions.length === 0 && <p class="meta">{words.none}</p>}
      {view.exclusions.map((one) => (
        <KeptOut key={one.accountId} {...props} one={one} />
      ))}
    </Card>
  )
}

function KeptOut({ view, lang, me, one }: SidePart & { one: Exclusion }) {
  const words = deskSideWords[lang].conflict
  const name = nameOf(view.colleagues, one.accountId) ?? '…'
  const reason =
    one.reason in words.reasons ? words.reasons[one.reason as keyof typeof words.reasons] : one.reason
  if (one.liftedAt) {
    const lifted = words.lifted(nameOf(view.colleagues, one.liftedBy) ?? '…')
    return (
      <p class="meta">
        {name}: {reason}; {lifted} ({wordFor(liftReasons, one.liftedReason ?? '', lang)})
      </p>
    )
  }
  const mayLift =
    (one.reason === 'named_in_report' || one.reason === 'institution_staff') && one.accountId !== me
  return (
    <>
      <p>
        {name}: {reason}
      </p>
      {mayLift && (
        <Disclosure summary={words.lift}>
          <form method="post" action={`/meja/${view.report.id}`}>
            <OnceField />
            <input type="hidden" name="account" value={one.accountId} />
            <Select
              name="why"
              id={`f-why-${one.accountId}`}
              label={words.why}
              options={optionsOf(liftReasons, lang)}
              required
            />
            <Button name="do" value="lift" kind="secondary" small>
              {words.lift}
            </Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}
