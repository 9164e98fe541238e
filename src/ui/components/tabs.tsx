export interface Tab {
  href: string
  label: string
  current?: boolean | undefined
  count?: number | undefined
}

/** Links that look like tabs: each is its own page, so each has its own address. */
export function Tabs(props: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav class="tabs" aria-label={props.label}>
      <ul>
        {props.tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="count"> {tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
