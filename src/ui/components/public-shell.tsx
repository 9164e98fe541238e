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
      <QuickExit href={props.leaveHref} />
      <header class="canopy">
        {props.banner}
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
              {words.otherLanguage}
            </a>
          )}
        </div>
        {props.hero && <div class={cx(wrap, 'hero')}>{props.hero}</div>}
        <CanopyEdge />
      </header>
      <main class={wrap} id="main" tabindex={-1}>
        {props.children}
      </main>
      <PublicFooter helpLines={props.helpLines} footerLinks={props.footerLinks} />
    </>
  )
}

/** Always in reach. Its address closes what is open and goes on; with JavaScript it also leaves no way back. */
function QuickExit(props: { href?: string | undefined }) {
  const words = useUiWords()
  return (
    <aside aria-label={words.leave}>
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
    </aside>
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
              {props.helpLines.map((line, at) => (
                <span key={line.number}>
                  {at > 0 && ' · '}
                  <a href={line.href}>
                    {line.name} <strong>{line.number}</strong>
                  </a>
                </span>
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
