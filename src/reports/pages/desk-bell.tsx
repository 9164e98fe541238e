import { anyStaff } from '#src/platform/access/allow.ts'
import type { Role } from '#src/platform/access/roles.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDuration } from '#src/platform/i18n/duration.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { again, bytes, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { endpoint, page } from '#src/platform/web/page.ts'
import { colleagues } from '#src/people/index.ts'
import {
  Banner,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  Notice,
  PageHead,
  renderFragment,
  TextInput,
} from '#src/ui/index.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { deskWords } from '../desk-words.ts'
import { bellAddresses, setBellAddress } from '../escalation.store.ts'
import { bellsFor, type RingingBell } from '../load-bells.ts'
import { otherBells } from '../other-bells.ts'
import { hearBell } from '../ring-bell.ts'

type Shown = Readonly<{ address: string; late: boolean }>

/** What rings now, who is on call, and where else the bell may reach me. */
export const deskBellPage = page({
  path: '/meja/bel',
  allow: anyStaff,
  load: async (scope, ctx) => ({
    ...(await bellsFor(scope, ctx.visitor)),
    others: await otherBells(scope, ctx.visitor, ctx.lang),
    address: (await bellAddresses(scope, [ctx.visitor.accountId]))[0]?.address ?? '',
    intake: (await colleagues(scope, { roles: ['intake'] })).map((one) => one.fullName),
  }),
  actions: {
    hear: {
      run: async (scope, ctx, form) => {
        const id = asId<'report'>(postedText(form, 'report'))
        const heard = id !== null && (await hearBell(scope, id))
        return heard
          ? redirect(ctx.visitor.roles.includes('intake') ? `/meja/${id}` : '/meja/bel', 'heard')
          : redirect('/meja/bel', 'late')
      },
    },
    letter: {
      run: async (scope, ctx, form) => {
        const address = postedText(form, 'address').trim()
        if (address !== '' && !/^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(address.slice(0, 254)))
          return again<Shown>({ address, late: false })
        await setBellAddress(scope, ctx.visitor.accountId, address.slice(0, 254), ctx.lang)
        return redirect('/meja/bel', 'saved')
      },
    },
  },
  meta: (ctx) => {
    const { title, heard, late, saved } = deskWords[ctx.lang].bell
    return { title, nav: 'desk', flashes: { heard, late, saved } }
  },
  view: (ctx, loaded, shown: Shown | null) => {
    const words = deskWords[ctx.lang].bell
    const { onCall, bells } = loaded
    const error = shown ? words.letterBad : undefined
    return (
      <>
        <ErrorSummary errors={error ? [{ name: 'address', message: error }] : []} />
        <PageHead title={words.title} intro={words.intro} />
        {loaded.others}
        {bells.length + loaded.others.length === 0 ? (
          <EmptyState title={words.quiet} drawing="rest" />
        ) : (
          bells.map((bell) => (
            <BellCard
              key={bell.reportId}
              bell={bell}
              lang={ctx.lang}
              now={ctx.now}
              roles={ctx.visitor.roles}
              intake={loaded.intake}
            />
          ))
        )}
        <Card title={words.onCall}>
          {onCall ? (
            <p>
              {onCall.fullName}{' '}
              <span class="meta">{words.until(formatDateTime(onCall.endsAt, ctx.lang))}</span>
            </p>
          ) : (
            <Notice tone="warn">{words.nobodyOnCall}</Notice>
          )}
        </Card>
        <Card>
          <form method="post" action="/meja/bel">
            <OnceField />
            <TextInput
              name="address"
              type="text"
              inputmode="email"
              label={words.letter}
              hint={words.letterHint}
              value={shown?.address ?? loaded.address}
              error={error}
              maxlength={254}
            />
            {ctx.app.config.smtpUrl === null && <p class="meta">{words.letterOff}</p>}
            <Button name="do" value="letter" kind="secondary">
              {words.save}
            </Button>
          </form>
        </Card>
      </>
    )
  },
})

function BellCard(props: {
  bell: RingingBell
  lang: Lang
  now: Date
  roles: readonly Role[]
  intake: readonly string[]
}) {
  const { bell, lang, now, roles } = props
  const words = deskWords[lang].bell
  const length = now.getTime() - bell.rungAt.getTime()
  return (
    <Card title={words.ringing} tone="accent">
      <p>
        {length < 60_000 ? words.justNow : words.since(formatDuration(length, lang))}{' '}
        {words.level[bell.level]}
      </p>
      {!roles.includes('intake') && (
        <p>
          {words.callColleague} {props.intake.join(', ')}
        </p>
      )}
      <form method="post" action="/meja/bel">
        <OnceField />
        <input type="hidden" name="report" value={bell.reportId} />
        <p class="hint">{words.hearHint}</p>
        <ButtonRow>
          <Button name="do" value="hear" kind="accent" icon="bell">
            {words.hear}
          </Button>
          {roles.includes('intake') && (
            <ButtonLink href={`/meja/${bell.reportId}`} kind="secondary">
              {words.open}
            </ButtonLink>
          )}
        </ButtonRow>
      </form>
    </Card>
  )
}

/** What rings for whoever asks, as a piece for the top of every console page. Empty when nothing does. */
export const bellFragment = endpoint({
  path: '/lonceng',
  byItself: true,
  method: 'GET',
  allow: anyStaff,
  answer: async (ctx) => {
    const { officeId, accountId, roles } = ctx.visitor
    const count = await ctx.app.database.as(
      { kind: 'account', officeId, accountId, roles },
      async (scope) =>
        (await bellsFor(scope, ctx.visitor)).bells.length +
        (await otherBells(scope, ctx.visitor, ctx.lang)).length,
    )
    const html = count === 0 ? '' : renderFragment(<BellBanner count={count} lang={ctx.lang} />, ctx.lang)
    return bytes(html, { 'content-type': 'text/html; charset=utf-8' })
  },
})

function BellBanner(props: { count: number; lang: Lang }) {
  const words = deskWords[props.lang].bell
  return (
    <Banner tone="danger">
      <p data-ringing={props.count}>
        {words.ringing} <a href="/meja/bel">{words.open}</a>
      </p>
    </Banner>
  )
}
