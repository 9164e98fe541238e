import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { kinds, whenText, type MyDay, type StoredAppointment } from '#src/calendar/index.ts'
import { Card, Link, Tag } from '#src/ui/index.ts'
import { todayWords } from '../today-words.ts'

/** Whom one meets today, and what is over without a word about it. By file number, never by name. */
export function TodayAppointments(props: { day: MyDay; lang: Lang }) {
  const { day, lang } = props
  const words = todayWords[lang].appointments
  if (day.today.length === 0 && day.unmarked.length === 0) return null
  return (
    <Card title={words.title} aside={<Link href="/kalender">{words.calendar}</Link>}>
      {day.today.length > 0 && (
        <ul class="plain">
          {day.today.map((one) => (
            <Line key={one.id} one={one} {...props} />
          ))}
        </ul>
      )}
      {day.unmarked.length > 0 && (
        <>
          <h3>{words.unmarked}</h3>
          <ul class="plain">
            {day.unmarked.map((one) => (
              <Line key={one.id} one={one} {...props} />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function Line(props: { one: StoredAppointment; day: MyDay; lang: Lang }) {
  const { one, lang } = props
  const href = one.caseId ? `/kasus/${one.caseId}/jadwal/${one.id}` : `/kalender/janji/${one.id}`
  return (
    <li>
      <Link href={href}>{whenText(one, lang, props.day.zone)}</Link>{' '}
      <Tag>{wordFor(kinds, one.kind, lang)}</Tag>{' '}
      {one.caseNumber && <span class="meta">{one.caseNumber}</span>}
    </li>
  )
}
