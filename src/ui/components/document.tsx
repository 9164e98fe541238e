import type { ComponentChildren } from 'preact'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { LangProvider } from '../lang.tsx'

export interface DocumentProps {
  lang: Lang
  /** Stands in the browser's history and tabs: it must say nothing about the reader. */
  title: string
  /** Inlined; its hash is in the content security policy. */
  css?: string | undefined
  stylesheets?: readonly string[] | undefined
  /** Loaded as deferred modules. */
  scripts?: readonly string[] | undefined
  /** Left out: as the device asks. */
  theme?: 'light' | 'dark' | undefined
  icon?: string | undefined
  manifest?: string | undefined
  description?: string | undefined
  head?: ComponentChildren
  children: ComponentChildren
}

export function Document(props: DocumentProps) {
  return (
    <html lang={props.lang} data-theme={props.theme}>
      <head>
        <meta charset="utf-8" />
        <title>{props.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {props.description && <meta name="description" content={props.description} />}
        <meta name="color-scheme" content={props.theme ?? 'light dark'} />
        <meta name="theme-color" content="#143d2b" />
        <meta name="format-detection" content="telephone=no" />
        {props.css && <style dangerouslySetInnerHTML={{ __html: props.css }} />}
        {props.stylesheets?.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href={props.icon ?? '/icon.svg'} type="image/svg+xml" />
        {props.manifest && <link rel="manifest" href={props.manifest} />}
        {props.head}
        {props.scripts?.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <LangProvider lang={props.lang}>{props.children}</LangProvider>
      </body>
    </html>
  )
}
