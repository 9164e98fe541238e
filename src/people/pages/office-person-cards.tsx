import type { Role } from '#src/platform/access/roles.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { SeenField } from '#src/platform/web/seen-field.tsx'
import {
  Button,
  Card,
  Checkbox,
  DateInput,
  Disclosure,
  Notice,
  Select,
  Tag,
  TextInput,
  type FieldError,
} from '#src/ui/index.ts'
import type { AccountStatus } from '../account.ts'
import { credentialKinds, type Credential } from '../credential.store.ts'
import { officeWords } from '../office-words.ts'
import { roleNames } from '../role-words.ts'
import { RoleChoices } from './office-parts.tsx'
import { errorAt } from './parts.tsx'

type CardProps = { lang: Lang; action: string; errors: readonly FieldError[] }

type Named = { fullName: string; jobTitle: string; roles: readonly Role[] }

/** `stands` is what a colleague saved in between, beside what is still filled in. */
export function RolesCard(props: CardProps & { given: Named; seen: number; stands: Named | null }) {
  const words = officeWords[props.lang]
  const { given, errors, stands } = props
  return (
    <Card title={words.rolesHeading}>
      {stands && (
        <Notice tone="danger" title={words.overtaken}>
          <p>
            {[stands.fullName, stands.jobTitle, roleNames(stands.roles, props.lang)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Notice>
      )}
      <form method="post" action={props.action}>
        <OnceField />
        <SeenField version={props.seen} />
        <TextInput
          name="fullName"
          label={words.fullName}
          value={given.fullName}
          maxlength={120}
          required
          error={errorAt(errors, 'fullName')}
        />
        <TextInput name="jobTitle" label={words.jobTitle} value={given.jobTitle} maxlength={120} optional />
        <RoleChoices lang={props.lang} values={given.roles} error={errorAt(errors, 'roles')} />
        <Button name="do" value="roles">
          {words.saveRoles}
        </Button>
      </form>
    </Card>
  )
}

export function CredentialsCard(
  props: CardProps & { credentials: readonly Credential[]; isOwn: boolean; today: Date },
) {
  const words = officeWords[props.lang]
  return (
    <Card title={words.credentials}>
      {props.credentials.map((one) => (
        <CredentialLine key={one.id} {...props} credential={one} />
      ))}
      <Disclosure summary={words.addCredential} open={errorAt(props.errors, 'kind') !== undefined}>
        <form method="post" action={props.action}>
          <OnceField />
          <Select
            name="kind"
            label={words.credentialKind}
            required
            error={errorAt(props.errors, 'kind')}
            options={credentialKinds.map((kind) => ({ value: kind, label: words.credentialKinds[kind] }))}
          />
          <TextInput name="number" label={words.credentialNumber} maxlength={80} width={20} optional />
          <TextInput name="issuer" label={words.credentialIssuer} maxlength={120} optional />
          <DateInput name="validTo" label={words.validUntil} optional />
          <Button name="do" value="addCredential" kind="secondary">
            {words.addCredential}
          </Button>
        </form>
      </Disclosure>
    </Card>
  )
}

function CredentialLine(props: CardProps & { credential: Credential; isOwn: boolean; today: Date }) {
  const words = officeWords[props.lang]
  const { credential: one, lang } = props
  const isOver = one.validTo !== null && one.validTo < dayOf(props.today)
  return (
    <form method="post" action={props.action}>
      <OnceField />
      <input type="hidden" name="credential" value={one.id} />
      <p>
        <strong>{words.credentialKinds[one.kind]}</strong>{' '}
        {[one.number, one.issuer].filter(Boolean).join(', ')}{' '}
        {one.validTo && (
          <span class="meta">
            {words.validUntil} {formatDate(one.validTo, lang)}{' '}
          </span>
        )}
        {isOver && <Tag tone="warn">{words.expired}</Tag>}{' '}
        {one.verifiedOn ? (
          <Tag tone="good">{words.verified(one.verifiedBy ?? '', formatDate(one.verifiedOn, lang))}</Tag>
        ) : (
          <Tag>{words.notVerified}</Tag>
        )}
      </p>
      <div class="row">
        {!one.verifiedOn && !props.isOwn && (
          <Button name="do" value="verify" kind="secondary" small>
            {words.verify}
          </Button>
        )}
        <Button name="do" value="removeCredential" kind="quiet" small>
          {words.removeCredential}
        </Button>
      </div>
    </form>
  )
}

export function AccessCard(props: CardProps & { status: AccountStatus }) {
  const words = officeWords[props.lang]
  const { status } = props
  return (
    <Card title={words.access}>
      {status === 'invited' && (
        <AccessForm {...props} act="invite" label={words.inviteAgain} text={words.inviteAgainText} />
      )}
      {status === 'suspended' && <AccessForm {...props} act="reinstate" label={words.reinstate} />}
      {status === 'active' && (
        <AccessForm {...props} act="invite" label={words.reset} text={words.resetText} needsSure />
      )}
      {status === 'active' && (
        <AccessForm {...props} act="suspend" label={words.suspend} text={words.suspendText} needsSure />
      )}
      <AccessForm {...props} act="leave" label={words.leave} text={words.leaveText} needsSure />
    </Card>
  )
}

function AccessForm(props: CardProps & { act: string; label: string; text?: string; needsSure?: boolean }) {
  const words = officeWords[props.lang]
  const box = `sure-${props.act}`
  const error = errorAt(props.errors, box)
  return (
    <Disclosure summary={props.label} open={!props.needsSure || error !== undefined}>
      <form method="post" action={props.action}>
        <OnceField />
        {props.text && <p>{props.text}</p>}
        {props.needsSure && (
          <Checkbox name="sure" id={`f-${box}`} label={words.confirm} required error={error} />
        )}
        <Button name="do" value={props.act} kind={props.needsSure ? 'danger' : 'secondary'} small>
          {props.label}
        </Button>
      </form>
    </Disclosure>
  )
}
