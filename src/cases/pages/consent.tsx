import { wordFor } from '#content/codes/code.ts'
import { consentForms, consentPurposes, legalBases, type ConsentPurpose } from '#content/codes/consent.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { Button, ButtonLink, Card, EmptyState, Table, Tag } from '#src/ui/index.ts'
import { isChildBand, whyReadOnly } from '../case.ts'
import { caseHref, CaseFrame, caseMeta } from '../case-frame.tsx'
import { caseStaff, fileForPost, loadCase, type CasePageData } from '../case-load.ts'
import { consentAnswers, consentGivers } from '../codes.ts'
import { permission } from '../consent.ts'
import { consentWords } from '../consent-words.ts'
import { readConsents, withdrawConsent, type OpenConsent } from '../record-consent.ts'

type Props = CasePageData & Readonly<{ consents: readonly OpenConsent[]; lang: Lang; writable: boolean }>

/** What the person and their guardian said yes and no to, what holds now, and every answer ever given. */
export const consentPage: Page = page({
  path: '/kasus/:id/persetujuan',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    return isAnswer(data) ? data : { ...data, consents: await readConsents(scope, data.file) }
  },
  actions: {
    withdraw: {
      // A consent may be taken back whatever state the file is in, restricted or closed.
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx, 'any')
        const id = asId<'consent'>(String(form.get('consent') ?? ''))
        if (!file || !id) return absent()
        const withdrawn = await withdrawConsent(scope, file, id)
        return redirect(caseHref(file.head.id, 'persetujuan'), withdrawn ? 'withdrawn' : 'overtaken')
      },
    },
  },
  meta: caseMeta,
  view: (ctx, loaded) => {
    const props = { ...loaded, lang: ctx.lang, writable: whyReadOnly(loaded.file.head) === null }
    const words = consentWords[ctx.lang]
    const add = props.writable && (
      <ButtonLink icon="plus" href={caseHref(loaded.file.head.id, 'persetujuan/baru')}>
        {words.add}
      </ButtonLink>
    )
    return (
      <CaseFrame {...props} tab="consent" actions={add}>
        {loaded.consents.length === 0 ? (
          <EmptyState drawing="letters" title={words.empty} action={add}>
            <p>{words.emptyText}</p>
          </EmptyState>
        ) : (
          <>
            <NowCard {...props} />
            <HistoryCard {...props} />
          </>
        )}
      </CaseFrame>
    )
  },
})

function NowCard(props: Props) {
  const { lang } = props
  const words = consentWords[lang]
  const child = isChildBand(props.file.head.facts.ageBand)
  const purposes = consentPurposes
    .map((one) => one.code)
    .filter((code) => props.consents.some((consent) => consent.purpose === code))
  return (
    <Card title={words.now}>
      <ul>
        {purposes.map((purpose) => (
          <li key={purpose}>
            {wordFor(consentPurposes, purpose, lang)}{' '}
            <Holds
              consents={props.consents}
              purpose={purpose}
              child={child}
              today={props.today}
              lang={lang}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Whether something is allowed now, and why or why not. */
function Holds(props: {
  consents: readonly OpenConsent[]
  purpose: ConsentPurpose
  child: boolean
  today: string
  lang: Lang
}) {
  const words = consentWords[props.lang]
  const found = permission(props.consents, props.purpose, props.child, props.today)
  if (found.allowed)
    return (
      <Tag tone="good" icon="check">
        {words.allowed}
        {found.because === 'consent'
          ? ''
          : ` (${words.because(wordFor(legalBases, found.because, props.lang))})`}
      </Tag>
    )
  return (
    <Tag tone="warn">
      {words.notAllowed}: {words.lacking[found.lacking]} ({words.standing[found.standing]})
    </Tag>
  )
}

function HistoryCard(props: Props) {
  const { lang } = props
  const words = consentWords[lang]
  const { columns } = words
  const replaced = new Set(props.consents.flatMap((one) => (one.replaces ? [one.replaces] : [])))
  return (
    <Card title={words.history}>
      <Table
        caption={words.history}
        captionHidden
        rows={props.consents}
        rowKey={(one) => one.id}
        columns={[
          {
            header: columns.purpose,
            heads: true,
            cell: (one) => wordFor(consentPurposes, one.purpose, lang),
          },
          {
            header: columns.who,
            cell: (one) => (
              <span>
                {wordFor(consentGivers, one.givenBy, lang)}
                {one.giverName && <span class="meta"> {one.giverName}</span>}
              </span>
            ),
          },
          {
            header: columns.answer,
            cell: (one) => <Answer one={one} lang={lang} replaced={replaced.has(one.id)} />,
          },
          {
            header: columns.how,
            cell: (one) => (
              <span>
                {one.how && wordFor(consentForms, one.how, lang)}
                {one.explainedBy && <span class="meta"> {words.explainedBy(one.explainedBy)}</span>}
              </span>
            ),
          },
          {
            header: columns.when,
            cell: (one) => (
              <span>
                {formatDate(one.recordedAt, lang)}
                {one.validTo && <span class="meta"> {words.holdsUntil(formatDate(one.validTo, lang))}</span>}
              </span>
            ),
          },
          { header: columns.text, cell: (one) => words.textVersion(one.textVersion, one.lang) },
          {
            header: columns.act,
            cell: (one) => one.answer === 'given' && !one.withdrawnAt && <Withdraw one={one} lang={lang} />,
          },
        ]}
      />
    </Card>
  )
}

function Answer({ one, lang, replaced }: { one: OpenConsent; lang: Lang; replaced: boolean }) {
  const words = consentWords[lang]
  if (one.withdrawnAt) return <Tag tone="danger">{words.withdrawn(formatDate(one.withdrawnAt, lang))}</Tag>
  return (
    <span>
      <Tag tone={one.answer === 'given' ? 'good' : 'neutral'}>
        {wordFor(consentAnswers, one.answer, lang)}
      </Tag>
      {one.legalBasis !== 'consent' && <span class="meta"> {wordFor(legalBases, one.legalBasis, lang)}</span>}
      {replaced && <span class="meta"> {words.replaced}</span>}
      {one.words && <span class="meta"> “{one.words}”</span>}
    </span>
  )
}

function Withdraw({ one, lang }: { one: OpenConsent; lang: Lang }) {
  return (
    <form method="post">
      <OnceField />
      <input type="hidden" name="consent" value={one.id} />
      <Button small kind="secondary" name="do" value="withdraw">
        {consentWords[lang].withdraw}
        <span class="sr">: {wordFor(consentPurposes, one.purpose, lang)}</span>
      </Button>
    </form>
  )
}
