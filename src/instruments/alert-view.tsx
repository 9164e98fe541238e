import type { CaseFile, Names } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { ButtonLink, Card, Disclosure, UrgencyTag } from '#src/ui/index.ts'
import { caseHref } from '#src/cases/index.ts'
import type { OpenAlert } from './raise-alert.ts'
import { isAlertStep } from './raise-alert.ts'
import { alertWords } from './alert-words.ts'

/** Alerts that wait for a person, above everything else. Which answers asked stays with those who may see items. */
export function AlertCards(props: {
  alerts: readonly OpenAlert[]
  file: CaseFile
  names: Names
  lang: Lang
}) {
  const { lang, file } = props
  const words = alertWords[lang]
  const open = props.alerts.filter((one) => one.answeredAt === null)
  const done = props.alerts.filter((one) => one.answeredAt !== null)
  return (
    <>
      {open.map((one) => (
        <Card key={one.id} title={words.panel} tone="accent" aside={<UrgencyTag urgency={one.urgency} />}>
          <p>{words.since(formatDateTime(one.raisedAt, lang))}</p>
          {one.amendedAt && <p>{words.amended(formatDateTime(one.amendedAt, lang))}</p>}
          {one.heardBy && <p class="meta">{words.heardBy(props.names(one.heardBy))}</p>}
          <ButtonLink kind="accent" icon="check" href={caseHref(file.head.id, `ukur/tindakan/${one.id}`)}>
            {words.title}
          </ButtonLink>
        </Card>
      ))}
      {done.length > 0 && (
        <Disclosure summary={words.answered(done.length)}>
          {done.map((one) => (
            <p key={one.id}>
              {one.step && isAlertStep(one.step) && <strong>{words.steps[one.step]}. </strong>}
              {one.words?.what}{' '}
              <span class="meta">
                {one.answeredAt &&
                  words.done(props.names(one.answeredBy), formatDateTime(one.answeredAt, lang))}
                {one.amendedAt && ` ${words.amended(formatDateTime(one.amendedAt, lang))}`}
              </span>
            </p>
          ))}
        </Disclosure>
      )}
    </>
  )
}
