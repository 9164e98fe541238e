export interface Tab {
  href: string
  label: string
  current?: boolean | undefined
  count?: number | undefined
}

/** Tabs of one form: what stands in it is posted with the choice, so that nothing typed is lost by choosing. */
export function ChoiceTabs(props: {
  tabs: readonly { value: string; label: string; current: boolean }[]
  label: string
  name: string
}) {
  return (
    <div class="tabs" role="group" aria-label={props.label}>
      <ul>
        {props.tabs.map((tab) => (
          <li key={tab.value}>
            <button
              name={props.name}
              value={tab.value}
              aria-current={tab.current || undefined}
              formnovalidate
            >
              {tab.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
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
