import { rights } from '#content/rights.ts'
import { anyone } from '#src/platform/access/allow.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { page } from '#src/platform/web/page.ts'
import { Disclosure, Tag } from '#src/ui/index.ts'
import { bandOr } from '../band.ts'
import { frontState, sharedKey } from '../front-state.ts'
import { frontWords } from '../front-words.ts'
import { BandLinks } from './band-links.tsx'
import { Limits } from './limits.tsx'

/** Rights in plain words, by age, each with the law it rests on and whether that was checked. */
export const rightsPage = page({
  path: '/hak',
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => ({ state: await frontState(scope) }),
  meta: (ctx) => ({ title: frontWords[ctx.lang].rights.title }),
  view: (ctx, { state }) => {
    const words = frontWords[ctx.lang].rights
    const band = bandOr(ctx.query.get('umur'), 'remaja')
    return (
      <>
        <h1>{forBand(words.heading, band)}</h1>
        <BandLinks path="/hak" band={band} lang={ctx.lang} />
        <ul>
          {rights.map((right) => (
            <li key={right.code}>{forBand(right[ctx.lang], band)}</li>
          ))}
        </ul>
        {state && (
          <>
            <h2>{words.limits}</h2>
            <Limits office={state.office} band={band} lang={ctx.lang} />
          </>
        )}
        <p>{words.complain}</p>
        <Disclosure summary={words.law}>
          <ul>
            {[...new Map(rights.flatMap((right) => right.law).map((law) => [law.article, law])).values()].map(
              (law) => (
                <li key={law.article}>
                  {law.article} {!law.verified && <Tag tone="warn">{words.unverified}</Tag>}
                </li>
              ),
            )}
          </ul>
        </Disclosure>
      </>
    )
  },
})
