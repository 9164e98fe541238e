import { Icon } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'

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

/**
 * Links that look like tabs: each is its own page, so each has its own address. Of many, the first `onRow` stand in
 * the row and the rest fold behind one word at its end; where the reader is in one of the rest, that word names it.
 */
export function Tabs(props: { tabs: readonly Tab[]; label: string; onRow?: number }) {
  const { onRow = props.tabs.length } = props
  const rest = props.tabs.slice(onRow)
  return (
    <nav class="tabs" aria-label={props.label}>
      <ul>
        <TabLinks tabs={props.tabs.slice(0, onRow)} />
      </ul>
      {rest.length > 0 && <RestOfTabs tabs={rest} />}
    </nav>
  )
}

function RestOfTabs(props: { tabs: readonly Tab[] }) {
  const { otherParts } = useUiWords()
  const current = props.tabs.find((tab) => tab.current)
  return (
    <details>
      <summary aria-current={current && 'true'} aria-label={current && `${current.label} (${otherParts})`}>
        {current?.label ?? otherParts}
        <Icon name="down" />
      </summary>
      <ul class="sheet">
        <TabLinks tabs={props.tabs} />
      </ul>
    </details>
  )
}

function TabLinks(props: { tabs: readonly Tab[] }) {
  return props.tabs.map((tab) => (
    <li key={tab.href}>
      <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
        {tab.label}
        {tab.count !== undefined && <span class="count"> {tab.count}</span>}
      </a>
    </li>
  ))
}
