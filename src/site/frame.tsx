import type { VNode } from 'preact'
import { helpLines } from '#content/help-lines.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { roleNames } from '#src/people/index.ts'
import type { Failure, FailureDetail } from '#src/platform/web/site.ts'
import type { Ctx, Meta, Page } from '#src/platform/web/page.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { readCookie } from '#src/platform/web/cookies.ts'
import { onceField } from '#src/platform/web/once.ts'
import {
  Banner,
  Button,
  ButtonLink,
  ConsoleShell,
  Document,
  Icon,
  PublicShell,
  renderDocument,
  ThemeChoice,
  Toast,
  type HelpLine,
} from '#src/ui/index.ts'
import { navigation } from './navigation.ts'
import { Sentences, WithLeft } from './sentences.tsx'
import { siteWords } from './words.ts'

const publicIslands = ['public'] as const
const consoleIslands = ['console', 'bell'] as const

/** Puts a page's body into its shell and the shell into a document. */
export function renderPage(ctx: Ctx, page: Page, meta: Meta, body: VNode): string {
  const shell = meta.shell ?? (page.allow.who === 'staff' ? 'console' : 'public')
  const { assets } = ctx.app
  const whole = meta.left?.length ? <WithLeft ctx={ctx} left={meta.left} body={body} /> : body
  const own = (meta.islands ?? []).map((name) => assets.url(name))
  const base = shell === 'console' ? consoleIslands : publicIslands
  return renderDocument(
    <Document
      lang={ctx.lang}
      title={`${meta.toMend ? siteWords[ctx.lang].toMend(meta.title) : meta.title} · Naungan`}
      description={meta.description ?? (shell === 'public' ? siteWords[ctx.lang].description : undefined)}
      css={assets.publicCss}
      stylesheets={shell === 'console' || meta.rich ? [assets.url('console.css')] : undefined}
      scripts={[...base.map((name) => assets.url(name)), ...own]}
      theme={themeOf(ctx)}
      manifest="/naungan.webmanifest"
    >
      {shell === 'console' ? (
        <Console ctx={ctx} meta={meta} body={whole} />
      ) : (
        <Public ctx={ctx} meta={meta} body={whole} />
      )}
    </Document>,
  )
}

/** A calm page about what went wrong. A post that failed on our side is kept in it, ready to be sent again. */
export function renderFailure(ctx: Ctx, failure: Failure, detail: FailureDetail): string {
  const words = siteWords[ctx.lang]
  const { title, text } = words.failure[failure === 'too_large' ? tooLarge(detail) : failure]
  const page = { allow: { who: 'anyone' } } as Page
  return renderPage(
    ctx,
    page,
    { title, shell: 'public' },
    <>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {detail.seconds !== undefined && <p>{words.waitSeconds(detail.seconds)}</p>}
      {detail.wayIn && (
        <p>
          {/* In a tab of its own: this page holds what was typed and must stay. */}
          <a class="btn btn-primary" href={detail.wayIn} target="_blank" rel="noopener">
            {words.comeInAgain}
          </a>
        </p>
      )}
      <Sentences ctx={ctx} sentences={detail.sentences ?? []} />
      {detail.typed ? (
        <SendAgain
          ctx={ctx}
          typed={detail.typed}
          secretsLeft={detail.secretsLeft === true}
          second={detail.wayIn !== undefined}
          label={failure === 'too_large' ? words.goOnWithoutFiles : words.tryAgain}
        />
      ) : (
        <ButtonLink kind="secondary" href={detail.onward ?? '/'}>
          {detail.onward === undefined ? words.back : words.goOn}
        </ButtonLink>
      )}
    </>,
  )
}

function tooLarge({ typed, sentences }: FailureDetail): 'files_too_large' | 'words_too_large' | 'too_large' {
  if (typed) return 'files_too_large'
  return sentences && sentences.length > 0 ? 'words_too_large' : 'too_large'
}

function SendAgain(props: {
  ctx: Ctx
  typed: FormData
  secretsLeft: boolean
  second: boolean
  label: string
}) {
  const words = siteWords[props.ctx.lang]
  const texts = [...props.typed].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const hasKey = texts.some(([name]) => name === onceField)
  const hasFiles = [...props.typed].some(([, value]) => typeof value !== 'string' && value.size > 0)
  return (
    <form method="post" action={props.ctx.url.pathname + props.ctx.url.search}>
      {texts.map(([name, value], at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      {!hasKey && <OnceField />}
      {hasFiles && <p>{words.filesNotKept}</p>}
      {props.secretsLeft && <p>{words.secretsNotKept}</p>}
      <Button kind={props.second ? 'secondary' : 'primary'}>{props.label}</Button>
    </form>
  )
}

/** Light or dark is chosen in the browser, so its cookie carries no prefix. */
function themeOf(ctx: Ctx): 'light' | 'dark' | undefined {
  const chosen = readCookie(ctx.request.headers.get('cookie'), 'theme')
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined
}

function otherLanguage(ctx: Ctx): string {
  const other = ctx.lang === 'id' ? 'en' : 'id'
  return `/bahasa?ke=${other}&balik=${encodeURIComponent(ctx.url.pathname)}`
}

function DemoBanner(props: { ctx: Ctx }) {
  return props.ctx.app.demonstration ? (
    <Banner tone="demo">{siteWords[props.ctx.lang].demonstration}</Banner>
  ) : null
}

function flashOf(ctx: Ctx, meta: Meta): string | null {
  return ctx.flash !== null && meta.flashes && Object.hasOwn(meta.flashes, ctx.flash)
    ? (meta.flashes[ctx.flash] ?? null)
    : null
}

function Public(props: { ctx: Ctx; meta: Meta; body: VNode }) {
  const { ctx, meta } = props
  const words = siteWords[ctx.lang]
  const said = flashOf(ctx, meta)
  return (
    <PublicShell
      otherLanguageHref={otherLanguage(ctx)}
      helpLines={footerLines(ctx.lang)}
      footerLinks={[
        { href: '/hak', label: words.rights },
        { href: '/hak-data/ajukan', label: words.yourData },
        { href: '/tentang', label: words.about },
        { href: '/masuk', label: words.staffDoor },
      ]}
      banner={<DemoBanner ctx={ctx} />}
      hero={meta.hero}
      width={meta.width}
    >
      {said && <Toast>{said}</Toast>}
      {props.body}
    </PublicShell>
  )
}

/** The two lines that stand at the foot of every public page, from dated data, never from code. */
function footerLines(lang: Lang): HelpLine[] {
  return helpLines
    .filter((line) => line.id === 'sapa129' || line.id === 'emergency112')
    .map((line) => ({
      name: line.name[lang],
      number: line.contact.shown,
      href: `tel:${line.contact.value.replaceAll(/[^\d+]/g, '')}`,
    }))
}

/** Shown by the page itself once its session has ended: nothing rings on it any more. What was typed on it stays. */
function Deaf({ ctx }: { ctx: Ctx }) {
  const words = siteWords[ctx.lang].deaf
  return (
    <div data-live-deaf hidden>
      <Banner tone="danger">
        {words.text}{' '}
        <a href="/hari-ini" target="_blank">
          {words.signIn}
        </a>
      </Banner>
    </div>
  )
}

function Console(props: { ctx: Ctx; meta: Meta; body: VNode }) {
  const { ctx, meta } = props
  const words = siteWords[ctx.lang]
  const { visitor } = ctx
  if (visitor.kind !== 'account') return <Public ctx={ctx} meta={meta} body={props.body} />
  const said = flashOf(ctx, meta)
  // Somebody halfway in may not go anywhere yet, and nothing rings for them.
  const inside = visitor.stage === 'full'
  return (
    <ConsoleShell
      nav={inside ? navigation(visitor.roles, ctx.lang, meta.nav ?? '') : []}
      user={{ name: visitor.fullName, role: roleNames(visitor.roles, ctx.lang) }}
      userMenu={[
        { href: '/akun', label: words.account, icon: 'person' },
        { href: otherLanguage(ctx), label: ctx.lang === 'id' ? 'English' : 'Bahasa Indonesia', icon: 'chat' },
      ]}
      signOut={
        <>
          <ThemeChoice action="/tampilan" value={themeOf(ctx) ?? 'auto'} />
          <form method="post" action="/keluar">
            <button class="btn btn-quiet" type="submit">
              <Icon name="leave" />
              {words.signOut}
            </button>
          </form>
        </>
      }
      homeHref="/hari-ini"
      banner={
        <>
          <DemoBanner ctx={ctx} />
          {inside && <div data-live-stream="/kabar" data-live="bell" data-fragment="/lonceng" />}
          {inside && <Deaf ctx={ctx} />}
        </>
      }
    >
      {said && <Toast>{said}</Toast>}
      {props.body}
    </ConsoleShell>
  )
}
