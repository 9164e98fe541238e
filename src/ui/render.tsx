import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { withoutDeadLinks } from './dead-links.ts'
import { LangProvider } from './lang.tsx'

/** A whole page, doctype included. The vnode is a `<Document>`. */
export function renderDocument(vnode: VNode): string {
  return withoutDeadLinks(`<!doctype html>${renderToString(vnode)}`)
}

/** A part of a page, for live regions and islands that fetch HTML. */
export function renderFragment(vnode: VNode, lang: Lang): string {
  return renderToString(<LangProvider lang={lang}>{vnode}</LangProvider>)
}
