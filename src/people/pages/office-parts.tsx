import { roles as allRoles, type Role } from '#src/platform/access/roles.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import {
  ButtonLink,
  Card,
  CheckboxGroup,
  Notice,
  PageHead,
  PrintButton,
  Tabs,
  TextInput,
} from '#src/ui/index.ts'
import type { MadeInvitation } from '../invite.ts'
import { officeWords } from '../office-words.ts'
import { roleWords } from '../role-words.ts'
import { sendInvitation } from '../send-invitation.ts'
import { QrCode } from './parts.tsx'

type Tab = 'people' | 'keys' | 'hours' | 'lines' | 'onCall' | 'institutions' | 'posts' | 'competencies'

const places: readonly { tab: Tab; href: string; for: readonly Role[] | 'any' }[] = [
  { tab: 'people', href: '/kantor', for: ['head', 'admin'] },
  { tab: 'keys', href: '/kantor/kunci', for: 'any' },
  { tab: 'hours', href: '/kantor/jam', for: ['head', 'admin'] },
  { tab: 'lines', href: '/kantor/nomor', for: ['head', 'admin', 'supervisor', 'intake'] },
  { tab: 'onCall', href: '/kantor/siaga', for: ['head', 'admin', 'supervisor'] },
  { tab: 'institutions', href: '/kantor/lembaga', for: ['head', 'admin', 'data_officer', 'intake'] },
  // Its page belongs to guidance; it is a room of the office all the same.
  { tab: 'posts', href: '/bk/penugasan', for: ['head', 'admin'] },
  { tab: 'competencies', href: '/kantor/sertifikasi', for: ['supervisor', 'head'] },
]

/** The rooms of the office that this person may enter. */
export function OfficeTabs(props: { lang: Lang; roles: readonly Role[]; current: Tab }) {
  const words = officeWords[props.lang]
  const open = places.filter(
    (place) => place.for === 'any' || place.for.some((role) => props.roles.includes(role)),
  )
  if (open.length < 2) return null
  return (
    <Tabs
      label={words.title}
      tabs={open.map((place) => ({
        href: place.href,
        label: words.tabs[place.tab],
        current: place.tab === props.current,
      }))}
    />
  )
}

/** Every role with what it may do. */
export function RoleChoices(props: { lang: Lang; values: readonly string[]; error?: string | undefined }) {
  const words = roleWords[props.lang]
  return (
    <CheckboxGroup
      name="roles"
      label={officeWords[props.lang].roles}
      values={props.values}
      error={props.error}
      options={allRoles.map((role) => ({ value: role, label: words.name[role], hint: words.may[role] }))}
    />
  )
}

export type Invited = MadeInvitation & {
  fullName: string
  login: string
  mail: { to: string; isSent: boolean } | null
}

function invitationLink(ctx: Ctx, token: string): string {
  return `${ctx.app.config.origin.origin}/undangan/${token}`
}

/** Sends the link where an address was given and a mail server is set; says how it went. */
export async function mailInvitation(ctx: Ctx, made: MadeInvitation, to: string): Promise<Invited['mail']> {
  const { smtpUrl, origin } = ctx.app.config
  if (to === '' || smtpUrl === null) return null
  const mail = {
    smtpUrl,
    origin,
    to,
    link: invitationLink(ctx, made.token),
    lang: ctx.lang,
    isReset: made.purpose === 'reset',
  }
  return { to, isSent: await sendInvitation(mail) }
}

/** Only where a mail server is set; paper always works. */
export function EmailField(props: { ctx: Ctx; value?: string | undefined; error?: string | undefined }) {
  if (props.ctx.app.config.smtpUrl === null) return null
  const words = officeWords[props.ctx.lang]
  return (
    <TextInput
      name="email"
      type="email"
      label={words.email}
      hint={words.emailHint}
      value={props.value}
      maxlength={254}
      optional
      error={props.error}
    />
  )
}

/** The sheet that is printed and handed over; its token is told here and nowhere else. */
export function InvitationSheet(props: { ctx: Ctx; invited: Invited; office: string }) {
  const { ctx, invited } = props
  const words = officeWords[ctx.lang].sheet
  const link = invitationLink(ctx, invited.token)
  return (
    <>
      <PageHead title={invited.purpose === 'reset' ? words.reset : words.title} actions={<PrintButton />} />
      <div class="no-print">
        <Notice tone="warn">
          <p>{words.once}</p>
        </Notice>
        {invited.mail && (
          <Notice tone={invited.mail.isSent ? 'good' : 'warn'}>
            <p>{invited.mail.isSent ? words.mailed(invited.mail.to) : words.notMailed(invited.mail.to)}</p>
          </Notice>
        )}
      </div>
      <Card title={words.for(invited.fullName)} aside={<span class="meta">{props.office}</span>}>
        <p>
          {officeWords[ctx.lang].login}: <strong translate={false}>{invited.login}</strong>
        </p>
        <QrCode text={link} label={words.qr} />
        <ol>
          <li>
            {words.step1}
            <br />
            <code translate={false}>{link}</code>
          </li>
          <li>{words.step2}</li>
          <li>{words.step3}</li>
        </ol>
        <p>
          <strong>{words.until(formatDateTime(invited.expiresAt, ctx.lang))}</strong>
        </p>
      </Card>
      <ButtonLink href="/kantor" kind="secondary">
        {officeWords[ctx.lang].title}
      </ButtonLink>
    </>
  )
}
