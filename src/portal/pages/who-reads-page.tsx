import { wordFor } from '#content/codes/code.ts'
import { consentAnswers, consentPurposes } from '#content/codes/consent.ts'
import { personRelations } from '#content/codes/people.ts'
import { consentGivers, duties, todayOf } from '#src/cases/index.ts'
import { roleNames } from '#src/people/index.ts'
import { client } from '#src/platform/access/allow.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { Card, InsetText, Table } from '#src/ui/index.ts'
import { ClientFrame } from '../client-frame.tsx'
import { caregiversNow, consentsNow, teamNow, type ConsentNow, type Reader } from '../who-reads.store.ts'
import { portalWords } from '../words.ts'

/** Who can read what is here, by name; what those who care for a child can see, and what they cannot. */
export const whoReadsPage = page({
  path: '/tempatku/siapa',
  allow: client('client', 'caregiver'),
  load: async (scope, ctx) => ({
    team: await teamNow(scope),
    caregivers: await caregiversNow(scope),
    consents: await consentsNow(scope),
    today: todayOf(ctx.now),
  }),
  meta: (ctx) => ({ title: portalWords[ctx.lang].title, rich: true }),
  view: (ctx, loaded) => {
    const words = portalWords[ctx.lang].readers
    const { audience, band } = ctx.visitor
    return (
      <ClientFrame lang={ctx.lang} title={words.title} back>
        <p class="lead">{forBand(words.lead, band)}</p>
        <Team team={loaded.team} lang={ctx.lang} />
        {audience === 'client' ? (
          <Caregivers caregivers={loaded.caregivers} band={band} lang={ctx.lang} />
        ) : (
          <InsetText>{words.ownPlace}</InsetText>
        )}
        <p>{forBand(words.nobodyElse, band)}</p>
        <InsetText>{forBand(words.notTold, band)}</InsetText>
        <Consents
          consents={loaded.consents}
          today={loaded.today}
          own={audience === 'client'}
          band={band}
          lang={ctx.lang}
        />
      </ClientFrame>
    )
  },
})

function Team(props: { team: readonly Reader[]; lang: Lang }) {
  const words = portalWords[props.lang].readers
  return (
    <Card title={words.team}>
      <p class="hint">{words.teamText}</p>
      <ul>
        {props.team.map((one) => (
          <li key={one.fullName}>
            <strong>{one.fullName}</strong>{' '}
            <span class="meta">
              {[roleNames(one.roles, props.lang), wordFor(duties, one.duty, props.lang)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Caregivers(props: {
  caregivers: readonly { relation: string | null }[]
  band: AgeBand
  lang: Lang
}) {
  const words = portalWords[props.lang].readers
  if (props.caregivers.length === 0)
    return (
      <Card title={words.caregivers}>
        <p>{words.noCaregivers}</p>
      </Card>
    )
  return (
    <Card title={words.caregivers}>
      <ul>
        {props.caregivers.map((one, at) => (
          <li key={at}>
            {one.relation ? wordFor(personRelations, one.relation, props.lang) : words.someone}
          </li>
        ))}
      </ul>
      <p>{forBand(words.caregiversText, props.band)}</p>
    </Card>
  )
}

function Consents(props: {
  consents: readonly ConsentNow[]
  today: string
  /** The reader is the client: what they answered themselves is theirs in words too. */
  own: boolean
  band: AgeBand
  lang: Lang
}) {
  const { lang, band } = props
  const words = portalWords[lang].readers
  const title = forBand(words.consents, band)
  return (
    <Card title={title}>
      {props.consents.length === 0 ? (
        <p>{words.noConsents}</p>
      ) : (
        <>
          <p class="hint">{forBand(words.consentsText, band)}</p>
          <Table
            caption={title}
            captionHidden
            rows={props.consents}
            rowKey={(one) => `${one.purpose}${one.givenBy}`}
            columns={[
              {
                header: words.purpose,
                heads: true,
                cell: (one) => wordFor(consentPurposes, one.purpose, lang),
              },
              {
                header: words.giver,
                cell: (one) =>
                  props.own && one.givenBy === 'self'
                    ? forBand(words.self, band)
                    : wordFor(consentGivers, one.givenBy, lang),
              },
              { header: words.answer, cell: (one) => answerOf(one, props.today, lang) },
              { header: words.since, cell: (one) => formatDate(one.recordedAt, lang) },
            ]}
          />
        </>
      )}
    </Card>
  )
}

function answerOf(one: ConsentNow, today: string, lang: Lang): string {
  const words = portalWords[lang].readers
  if (one.withdrawnAt) return words.withdrawn
  if (one.validTo !== null && one.validTo < today) return words.expired
  const answer = wordFor(consentAnswers, one.answer, lang)
  return one.validTo ? `${answer}, ${words.until(formatDate(one.validTo, lang))}` : answer
}
