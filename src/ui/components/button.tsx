import type { ComponentChildren } from 'preact'
import { cx } from '../cx.ts'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'

/** `accent` is kept for what needs a person now; `danger` for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger' | 'accent'

interface Look {
  kind?: ButtonKind | undefined
  icon?: IconName | undefined
  /** Where the icon stands; `end` suits "go on". */
  iconAt?: 'start' | 'end' | undefined
  small?: boolean | undefined
  /** Fills its line on a phone and on wide screens. */
  wide?: boolean | undefined
  children: ComponentChildren
}

export interface ButtonProps extends Look {
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  formAction?: string | undefined
  /** Lets "save and leave for later" through a form that is not complete. */
  formNoValidate?: boolean | undefined
  disabled?: boolean | undefined
  id?: string | undefined
  describedBy?: string | undefined
}

export function Button(props: ButtonProps) {
  return (
    <button
      class={lookOf(props)}
      type={props.type ?? 'submit'}
      id={props.id}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
      formnovalidate={props.formNoValidate}
      disabled={props.disabled}
      aria-describedby={props.describedBy}
    >
      <Inside {...props} />
    </button>
  )
}

export interface ButtonLinkProps extends Look {
  href: string
  /** Opens a `<Dialog>` of this id; without JavaScript the link goes to it as a page part. */
  opens?: string | undefined
  download?: boolean | undefined
}

export function ButtonLink(props: ButtonLinkProps) {
  return (
    <a class={lookOf(props)} href={props.href} data-dialog={props.opens} download={props.download}>
      <Inside {...props} />
    </a>
  )
}

/** Buttons side by side; on a phone one under the other, the first on top. */
export function ButtonRow(props: { children: ComponentChildren }) {
  return <div class="row">{props.children}</div>
}

/** Shown only where JavaScript can print; the browser's own menu prints too. */
export function PrintButton(props: { label?: string | undefined }) {
  const words = useUiWords()
  return (
    <button class="btn btn-secondary btn-small no-print" type="button" data-print hidden>
      <Icon name="print" />
      {props.label ?? words.print}
    </button>
  )
}

function Inside(props: Look) {
  const icon = props.icon && <Icon name={props.icon} />
  return (
    <>
      {props.iconAt !== 'end' && icon}
      <span>{props.children}</span>
      {props.iconAt === 'end' && icon}
    </>
  )
}

function lookOf(look: Look): string {
  return cx('btn', `btn-${look.kind ?? 'primary'}`, look.small && 'btn-small', look.wide && 'btn-wide')
}
