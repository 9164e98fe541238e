import type { ComponentChildren } from 'preact'
import { cx } from '../cx.ts'
import { BrandMark, CanopyEdge } from '../drawings.tsx'
import { Icon } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'

/** A page that says nothing about whoever opens it. */
export const neutralPage = 'https://www.bmkg.go.id/cuaca/'

export interface HelpLine {
  /** The name of the service, as people know it. */
  name: string
  number: string
  /** `tel:` or a page. */
  href: string
}

export interface PublicShellProps {
  /** This same page in the other language. */
  otherLanguageHref?: string | undefined
  homeHref?: string | undefined
  /** Where the quick exit leads; the neutral page when left out. */
  leaveHref?: string | undefined
  helpLines?: readonly HelpLine[] | undefined
  footerLinks?: readonly { href: string; label: string }[] | undefined
  banner?: ComponentChildren
  /** Across the top, inside the shade: the greeting of a landing page. */
  hero?: ComponentChildren
  /** `narrow` keeps lines readable; `wide` is for directories. */
  width?: 'narrow' | 'wide' | undefined
  children: ComponentChildren
}

export function PublicShell(props: PublicShellProps) {
  const words = useUiWords()
  const wrap = cx('wrap', props.width === 'wide' && 'wrap-wide')
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <header class="canopy">
        {props.banner}
        <div class="topbar">
          <div class={cx(wrap, 'bar')}>
            <a class="brand" href={props.homeHref ?? '/'} aria-label={words.home}>
              <BrandMark />
              <span>Naungan</span>
            </a>
            {props.otherLanguageHref && (
              <a
                class="language"
                href={props.otherLanguageHref}
                lang={words.otherLanguageCode}
                hreflang={words.otherLanguageCode}
              >
                <span class="short">{words.otherLanguageCode} </span>
                <span class="long">{words.otherLanguage}</span>
              </a>
            )}
            <QuickExit href={props.leaveHref} />
          </div>
        </div>
        <div class="shade">
          {props.hero && <div class={cx(wrap, 'hero')}>{props.hero}</div>}
          <CanopyEdge />
        </div>
      </header>
      <main class={wrap} id="main" tabindex={-1}>
        {props.children}
      </main>
      <PublicFooter helpLines={props.helpLines} footerLinks={props.footerLinks} />
    </>
  )
}

/**
 * Always in reach: the bar it stands in stays at the top of the screen and covers no button on the way down. Its
 * address closes what is open and goes on; with JavaScript it also leaves no way back.
 */
function QuickExit(props: { href?: string | undefined }) {
  const words = useUiWords()
  return (
    <a
      class="leave no-print"
      href="/pergi"
      rel="noreferrer"
      title={words.leaveHint}
      data-leave={props.href ?? neutralPage}
    >
      <Icon name="leave" />
      {words.leave}
    </a>
  )
}

function PublicFooter(props: Pick<PublicShellProps, 'helpLines' | 'footerLinks'>) {
  const words = useUiWords()
  return (
    <footer class="foot">
      <div class="wrap">
        {props.helpLines && props.helpLines.length > 0 && (
          <p class="help-line">
            <Icon name="phone" />
            <span>
              {words.helpLine}{' '}
              {props.helpLines.map((line) => (
                <a key={line.number} href={line.href}>
                  {line.name} {!line.name.includes(line.number) && <strong>{line.number}</strong>}
                </a>
              ))}
            </span>
          </p>
        )}
        {props.footerLinks && (
          <ul class="foot-links">
            {props.footerLinks.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  )
}
