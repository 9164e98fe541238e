import { regionAttribution } from '#content/regions.ts'
import { rulesOfLaw } from '#content/rules-of-law.ts'
import { anyone } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import type { Office } from '#src/people/index.ts'
import { DescriptionList, Disclosure, Link, Tag } from '#src/ui/index.ts'
import { frontState, openingHours, sharedKey } from '../front-state.ts'
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
            {words.who(state.office.name)} {words.what}
          </p>
        )}
        {state && <Where office={state.office} lang={ctx.lang} />}
        <h2>{words.privacyTitle}</h2>
        <ul>
          <li>{words.privacy.sealed}</li>
          <li>{words.privacy.byDay}</li>
          <li>{words.privacy.noTrackers}</li>
          <li>{words.privacy.yours}</li>
        </ul>
        <h2>{words.lawTitle}</h2>
        <p>{words.lawNote(formatDate(oldestCheck(), ctx.lang))}</p>
        <Disclosure summary={words.lawList}>
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
        <p>
          {words.data} <span lang="en">{regionAttribution.text}</span>{' '}
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

function Where({ office, lang }: { office: Office; lang: Lang }) {
  const words = frontWords[lang]
  const items = [
    { term: words.about.address, value: office.address },
    { term: words.about.phone, value: office.publicPhone },
    { term: words.about.hours, value: openingHours(office, lang) },
  ].flatMap(({ term, value }) => (value ? [{ term, value }] : []))
  return <DescriptionList items={items} />
}

function oldestCheck(): string {
  return rulesOfLaw.reduce(
    (oldest, rule) => (rule.checkedOn < oldest ? rule.checkedOn : oldest),
    '9999-12-31',
  )
}
