import { Icon } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'

export interface Crumb {
  label: string
  href?: string | undefined
}

/** The last crumb is the page itself and is no link. */
export function Breadcrumb(props: { items: readonly Crumb[] }) {
  const words = useUiWords()
  return (
    <nav class="crumbs" aria-label={words.youAreHere}>
      <ol>
        {props.items.map((item) => (
          <li key={item.label}>
            {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Keyset paging: no page numbers, only newer and older. */
export function Pagination(props: { newer?: string | undefined; older?: string | undefined }) {
  const words = useUiWords()
  if (!props.newer && !props.older) return null
  return (
    <nav class="pager" aria-label={words.pages}>
      {props.newer && (
        <a class="btn btn-secondary" href={props.newer} rel="prev">
          <Icon name="back" />
          {words.newer}
        </a>
      )}
      {props.older && (
        <a class="btn btn-secondary" href={props.older} rel="next">
          {words.older}
          <Icon name="next" />
        </a>
      )}
    </nav>
  )
}
