import { regionAttribution } from '#content/regions.ts'
import { rulesOfLaw } from '#content/rules-of-law.ts'
import { anyone } from '#src/platform/access/allow.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { Disclosure, Link, Tag } from '#src/ui/index.ts'
import { frontState, hoursText, sharedKey } from '../front-state.ts'
import { frontWords } from '../front-words.ts'

/** Who runs this place, what it keeps, which rules it follows and how sure they are, and the licences. */
export const aboutPage = page({
  path: '/tentang',
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => ({ state: await frontState(scope) }),
  meta: (ctx) => ({ title: frontWords[ctx.lang].about.title }),
  view: (ctx, { state }) => {
    const words = frontWords[ctx.lang].about
    return (
      <>
        <h1>{words.heading}</h1>
        {state && (
          <p class="lead">
            {words.who(state.office.name)}{' '}
            {[state.office.address, state.office.publicPhone].filter(Boolean).join('. ')}
          </p>
        )}
        {state && <p>{hoursText(state.office, ctx.lang)}</p>}
        <p>{words.what}</p>
        <h2>{words.privacyTitle}</h2>
        <ul>
          <li>{words.privacy.sealed}</li>
          <li>{words.privacy.byDay}</li>
          <li>{words.privacy.noTrackers}</li>
          <li>{words.privacy.yours}</li>
        </ul>
        <h2>{words.lawTitle}</h2>
        <p>{words.lawNote(formatDate(oldestCheck(), ctx.lang))}</p>
        <Disclosure summary={words.lawTitle}>
          <ul>
            {[...new Map(rulesOfLaw.map((rule) => [`${rule.article}`, rule])).values()].map((rule) => (
              <li key={rule.article}>
                {rule.article}: {rule.text[ctx.lang]}{' '}
                {!rule.verified && <Tag tone="warn">{words.unverified}</Tag>}
              </li>
            ))}
          </ul>
        </Disclosure>
        <h2>{words.dataTitle}</h2>
        <p lang="en">
          {regionAttribution.text}{' '}
          <Link href={regionAttribution.licence} outside>
            ODbL 1.0
          </Link>
        </p>
        <h2>{words.licenceTitle}</h2>
        <p>{words.licence}</p>
      </>
    )
  },
})

function oldestCheck(): string {
  return rulesOfLaw.reduce(
    (oldest, rule) => (rule.checkedOn < oldest ? rule.checkedOn : oldest),
    '9999-12-31',
  )
}
