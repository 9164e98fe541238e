import { roleNames } from '#src/people/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { ButtonLink, ButtonRow, Card, Grid, Link, Notice, type IconName } from '#src/ui/index.ts'
import type { Place, PlaceRole } from '../load-place.ts'
import { placeWords } from '../place-words.ts'

type Way = Readonly<{ href: string; label: string; icon: IconName }>

/** The day of somebody who opens no file: what to do here, what they may and must do, and whom to call. */
export function PlaceDay({ place, lang }: { place: Place; lang: Lang }) {
  const words = placeWords[lang]
  const own = words[place.role]
  const ways = waysOf(lang)[place.role]
  return (
    <>
      <Card title={own.title} tone="leaf">
        <p>{own.lead}</p>
        <ButtonRow>
          {ways.map((way, at) => (
            <ButtonLink
              key={way.href}
              href={way.href}
              icon={way.icon}
              kind={at === 0 ? 'primary' : 'secondary'}
            >
              {way.label}
            </ButtonLink>
          ))}
        </ButtonRow>
      </Card>
      <Grid min="large">
        <Card title={words.may}>
          <Lines lines={own.may} />
        </Card>
        <Card title={words.must}>
          <Lines lines={own.must} />
        </Card>
      </Grid>
      <WhomToCall place={place} lang={lang} />
    </>
  )
}

function Lines({ lines }: { lines: Readonly<Record<string, string>> }) {
  return (
    <ul>
      {Object.values(lines).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function WhomToCall({ place, lang }: { place: Place; lang: Lang }) {
  const words = placeWords[lang]
  return (
    <Card title={words.call}>
      {place.role === 'peer' && (
        <Notice tone={place.onCall ? 'info' : 'warn'}>
          {place.onCall ? words.onCall(place.onCall) : words.nobodyOnCall}
        </Notice>
      )}
      <ul>
        {place.people.map((one) => (
          <li key={one.id}>
            {one.fullName}{' '}
            <span class="meta">
              {roleNames(one.roles, lang)}
              {one.away && `, ${words.away}`}
            </span>
          </li>
        ))}
        {place.phone && (
          <li>
            {words.office}:{' '}
            <Link href={`tel:${place.phone.replaceAll(/[^\d+]/g, '')}`}>
              <span class="no">{place.phone}</span>
            </Link>
          </li>
        )}
        {place.role !== 'data_officer' && (
          <li>
            <Link href="/bantuan">{words.lines}</Link>
          </li>
        )}
      </ul>
    </Card>
  )
}

function waysOf(lang: Lang): Readonly<Record<PlaceRole, readonly Way[]>> {
  const { peer, press, data_officer: data } = placeWords[lang]
  return {
    peer: [
      { href: '/amati', label: peer.links.observe, icon: 'eye' },
      { href: '/lapor', label: peer.links.report, icon: 'report' },
      { href: '/ke-mana', label: peer.links.where, icon: 'search' },
      { href: '/napas', label: peer.links.calm, icon: 'leaf' },
    ],
    press: [
      { href: '/ke-mana', label: press.links.where, icon: 'search' },
      { href: '/bantuan', label: press.links.help, icon: 'phone' },
      { href: '/hak', label: press.links.rights, icon: 'shield' },
      { href: '/tentang', label: press.links.about, icon: 'info' },
    ],
    data_officer: [
      { href: '/rekap', label: data.links.recap, icon: 'chart' },
      { href: '/rekap/pemetaan', label: data.links.mapping, icon: 'link' },
      { href: '/kantor/lembaga', label: data.links.institutions, icon: 'school' },
    ],
  }
}
