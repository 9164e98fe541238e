import { WholeNumbers } from './whole-numbers.tsx'
import type { ComponentChildren } from 'preact'
import { BrandMark } from '../drawings.tsx'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'
import { Avatar } from './avatar.tsx'

export interface NavItem {
  href: string
  label: string
  icon: IconName
  current?: boolean | undefined
  /** How many wait there for a person. */
  count?: number | undefined
}

export interface ConsoleShellProps {
  /** The first four make the bar at the bottom of a phone. */
  nav: readonly NavItem[]
  user: { name: string; role: string }
  userMenu?: readonly { href: string; label: string; icon?: IconName | undefined }[] | undefined
  /** A form that posts, so that no link can sign anybody out. */
  signOut?: ComponentChildren
  office?: string | undefined
  homeHref?: string | undefined
  /** A GET form to this address with the field `q`. */
  search?: { action: string; label?: string | undefined; value?: string | undefined } | undefined
  banner?: ComponentChildren
  children: ComponentChildren
}

const onBar = 4

export function ConsoleShell(props: ConsoleShellProps) {
  const words = useUiWords()
  return (
    <div class="console">
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <header class="top">
        <a class="brand" href={props.homeHref ?? '/'} aria-label={words.home}>
          <BrandMark />
          <span>Naungan</span>
        </a>
        {props.office && <p class="office">{props.office}</p>}
        {props.search && <SearchForm {...props.search} />}
        <UserMenu {...props} />
      </header>
      {props.nav.length > 0 && <SideNav items={props.nav} />}
      <main class="work" id="main" tabindex={-1}>
        {props.banner}
        {props.children}
      </main>
    </div>
  )
}

function SideNav(props: { items: readonly NavItem[] }) {
  const words = useUiWords()
  const rest = props.items.slice(onBar)
  return (
    <nav class="side no-print" aria-label={words.mainNav}>
      <ul>
        {props.items.map((item, at) => (
          <li key={item.href} class={at < onBar ? undefined : 'off-bar'}>
            <NavLink {...item} />
          </li>
        ))}
        {rest.length > 0 && (
          <li class="on-bar">
            <details>
              <summary>
                <Icon name="menu" />
                <span>{words.menu}</span>
              </summary>
              <ul class="sheet">
                {rest.map((item) => (
                  <li key={item.href}>
                    <NavLink {...item} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  )
}

function NavLink(item: NavItem) {
  return (
    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
      <Icon name={item.icon} />
      <span>{item.label}</span>
      {item.count !== undefined && item.count > 0 && <span class="badge">{item.count}</span>}
    </a>
  )
}

function SearchForm(props: NonNullable<ConsoleShellProps['search']>) {
  const words = useUiWords()
  const label = props.label ?? words.search
  return (
    <form class="find" role="search" action={props.action}>
      <Icon name="search" />
      <input
        type="search"
        name="q"
        value={props.value}
        aria-label={label}
        placeholder={label}
        autocomplete="off"
      />
    </form>
  )
}

function UserMenu(props: Pick<ConsoleShellProps, 'user' | 'userMenu' | 'signOut'>) {
  const words = useUiWords()
  return (
    <details class="user no-print">
      <summary aria-label={`${words.account}: ${props.user.name}`}>
        <Avatar name={props.user.name} />
      </summary>
      <div class="sheet">
        <p>
          <strong>{props.user.name}</strong>
          <span class="meta">{props.user.role}</span>
        </p>
        <ul>
          {props.userMenu?.map((item) => (
            <li key={item.href}>
              <a href={item.href}>
                {item.icon && <Icon name={item.icon} />}
                <span>{item.label}</span>
              </a>
            </li>
          ))}
        </ul>
        {props.signOut}
      </div>
    </details>
  )
}

/** The head of a console page: what it is, what can be done. */
export function PageHead(props: { title: string; intro?: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <div class="page-head">
      <div>
        <h1>
          <WholeNumbers text={props.title} />
        </h1>
        {props.intro && <p class="lead">{props.intro}</p>}
      </div>
      {props.actions && <div class="row">{props.actions}</div>}
    </div>
  )
}
