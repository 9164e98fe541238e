import type { ComponentChildren } from 'preact'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { BackLink, ButtonLink } from '#src/ui/index.ts'
import { portalWords } from './words.ts'

export interface ClientFrameProps {
  lang: Lang
  /** The heading. */
  title: string
  /** A link back: to the home of the place, or to the page this one belongs to. */
  back?: boolean | Readonly<{ href: string; label: string }>
  children: ComponentChildren
}

/** What every page of a place begins with: help that is needed now, before anything else. */
export function ClientFrame(props: ClientFrameProps) {
  const words = portalWords[props.lang]
  const back = props.back === true ? { href: '/tempatku', label: words.backHome } : props.back
  return (
    <>
      <p>
        <ButtonLink href="/bantuan" kind="accent" icon="siren" small>
          {words.helpNow}
        </ButtonLink>
      </p>
      {back && <BackLink href={back.href}>{back.label}</BackLink>}
      <h1>{props.title}</h1>
      {props.children}
    </>
  )
}
