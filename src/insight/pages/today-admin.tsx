import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { ButtonLink, Card, Grid, Link, Tag } from '#src/ui/index.ts'
import type { AdminToday } from '../load-today.ts'
import { todayWords } from '../today-words.ts'

type Props = Readonly<{ admin: AdminToday; lang: Lang }>

/** What keeps the house in order; nothing about any client. */
export function AdminDay(props: Props) {
  const words = todayWords[props.lang].admin
  const { admin, lang } = props
  return (
    <>
      <h2>{words.title}</h2>
      <Grid>
        <Keys {...props} />
        <Away {...props} />
        <Card title={words.sessionsTitle} level={3}>
          <p>{words.sessions(admin.sessions.sessions, admin.sessions.people)}</p>
        </Card>
        <Card
          title={words.law}
          level={3}
          aside={
            admin.law.old > 0 && (
              <Tag tone="warn" icon="alert">
                {String(admin.law.old)}
              </Tag>
            )
          }
        >
          <p>
            {admin.law.old > 0
              ? words.lawOld(admin.law.old)
              : words.lawFresh(formatDate(admin.law.oldest, lang))}
          </p>
          {admin.law.unverified > 0 && <p class="meta">{words.lawUnverified(admin.law.unverified)}</p>}
        </Card>
        <Card
          title={words.lines}
          level={3}
          aside={
            admin.linesToTry > 0 && (
              <Tag tone="warn" icon="phone">
                {String(admin.linesToTry)}
              </Tag>
            )
          }
        >
          <p>{admin.linesToTry > 0 ? words.linesOld(admin.linesToTry) : words.linesFresh}</p>
          <p>
            <Link href="/kantor/nomor">{words.linesOpen}</Link>
          </p>
        </Card>
      </Grid>
    </>
  )
}

function Keys(props: Props) {
  const words = todayWords[props.lang].admin
  const { waitingForKeys } = props.admin
  return (
    <Card title={words.keys} level={3}>
      {waitingForKeys.length === 0 ? (
        <p>{words.keysNone}</p>
      ) : (
        <>
          <ul>
            {waitingForKeys.map((one) => (
              <li key={one.id}>{one.fullName}</li>
            ))}
          </ul>
          <ButtonLink kind="secondary" small icon="key" href="/kantor/kunci">
            {words.giveKeys}
          </ButtonLink>
        </>
      )}
    </Card>
  )
}

function Away(props: Props) {
  const words = todayWords[props.lang].admin
  const { away } = props.admin
  const until = (day: string | null | undefined) =>
    day ? words.until(formatDate(day, props.lang)) : words.noUntil
  return (
    <Card title={words.away} level={3}>
      {away.length === 0 ? (
        <p>{words.awayNone}</p>
      ) : (
        <ul>
          {away.map((one) => (
            <li key={one.id}>
              {one.fullName}, {until(one.away?.endsOn)};{' '}
              {one.coverName ? words.cover(one.coverName) : words.noCover}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
