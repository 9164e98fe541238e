import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  ButtonLink,
  Card,
  DescriptionList,
  Table,
  Tag,
  TextInput,
  type FieldError,
} from '#src/ui/index.ts'
import { accountWords } from '../account-words.ts'
import type { Passkey } from '../second-step.store.ts'
import type { OpenSession } from '../session.store.ts'
import { errorAt } from './parts.tsx'

/** One button that posts one thing. */
export function PostButton(props: {
  action: string
  name?: string
  value?: string
  act: string
  label: string
}) {
  return (
    <form method="post" action={props.action}>
      <OnceField />
      {props.name && <input type="hidden" name={props.name} value={props.value} />}
      <Button name="do" value={props.act} kind="secondary" small>
        {props.label}
      </Button>
    </form>
  )
}

export function SessionsCard(props: {
  lang: Lang
  sessions: readonly OpenSession[]
  current: Buffer
  idle: number
}) {
  const words = accountWords[props.lang]
  const { lang, current } = props
  return (
    <Card title={words.sessions}>
      <Table
        caption={words.sessions}
        captionHidden
        rows={props.sessions}
        rowKey={(row) => row.idHash.toString('hex')}
        columns={[
          { header: words.device, heads: true, cell: (row) => row.device || words.unknownDevice },
          { header: words.started, cell: (row) => formatDateTime(row.startedAt, lang) },
          { header: words.seen, cell: (row) => formatDateTime(row.seenAt, lang) },
          {
            header: words.end,
            cell: (row) =>
              row.idHash.equals(current) ? (
                <Tag tone="good">{words.thisOne}</Tag>
              ) : (
                <>
                  {row.stage !== 'full' && <Tag>{words.halfway}</Tag>}
                  <PostButton
                    action="/akun"
                    name="session"
                    value={row.idHash.toString('hex')}
                    act="end"
                    label={words.end}
                  />
                </>
              ),
          },
        ]}
      />
      {props.sessions.length > 1 && <PostButton action="/akun" act="endOthers" label={words.endOthers} />}
      <p class="meta">{words.idle(props.idle)}</p>
    </Card>
  )
}

export function SecurityCard(props: { lang: Lang; codesLeft: number }) {
  const words = accountWords[props.lang]
  return (
    <Card title={words.security}>
      <DescriptionList
        items={[
          {
            term: words.password,
            value: (
              <>
                <p>{words.passwordText}</p>
                <ButtonLink href="/akun/sandi" kind="secondary" small>
                  {words.changePassword}
                </ButtonLink>
              </>
            ),
          },
          {
            term: words.recovery,
            value: (
              <>
                <p>
                  {words.recoveryLeft(props.codesLeft)}{' '}
                  {props.codesLeft < 3 && (
                    <Tag tone="warn" icon="alert">
                      {words.renew}
                    </Tag>
                  )}
                </p>
                <ButtonLink href="/akun/kode" kind="secondary" small>
                  {words.renew}
                </ButtonLink>
              </>
            ),
          },
          {
            term: words.phone,
            value: (
              <ButtonLink href="/akun/hp" kind="secondary" small>
                {words.newPhone}
              </ButtonLink>
            ),
          },
        ]}
      />
    </Card>
  )
}

export function PasskeysCard(props: {
  lang: Lang
  passkeys: readonly Passkey[]
  options: string | null
  /** What this device is called, or what was typed. */
  label: string
  errors: readonly FieldError[]
}) {
  const words = accountWords[props.lang]
  const { lang } = props
  return (
    <Card title={words.passkeys}>
      <p>{words.passkeysText}</p>
      {props.passkeys.length > 0 && (
        <Table
          caption={words.passkeys}
          captionHidden
          rows={props.passkeys}
          rowKey={(row) => row.credentialId}
          columns={[
            { header: words.passkeyLabel, heads: true, cell: (row) => row.label },
            { header: words.passkeyAdded, cell: (row) => formatDate(row.addedAt, lang) },
            {
              header: words.passkeyUsed,
              cell: (row) => (row.lastUsedAt ? formatDate(row.lastUsedAt, lang) : words.never),
            },
            {
              header: words.remove,
              cell: (row) => (
                <PostButton
                  action="/akun"
                  name="credential"
                  value={row.credentialId}
                  act="removePasskey"
                  label={words.remove}
                />
              ),
            },
          ]}
        />
      )}
      {props.options === null ? (
        <p class="meta">{words.passkeysAway}</p>
      ) : (
        <PasskeyForm lang={lang} options={props.options} label={props.label} errors={props.errors} />
      )}
    </Card>
  )
}

function PasskeyForm(props: { lang: Lang; options: string; label: string; errors: readonly FieldError[] }) {
  const words = accountWords[props.lang]
  return (
    <form method="post" action="/akun">
      <OnceField />
      <input type="hidden" name="passkey" value="" />
      <div hidden data-passkey-only>
        <TextInput
          name="label"
          label={words.passkeyLabel}
          value={props.label}
          maxlength={60}
          width={20}
          error={errorAt(props.errors, 'label')}
        />
      </div>
      <button
        class="btn btn-secondary"
        name="do"
        value="addPasskey"
        hidden
        data-passkey="register"
        data-options={props.options}
        data-failed={words.passkeyFailed}
      >
        {words.passkeyAdd}
      </button>
      <p class="error" role="status" data-passkey-said />
    </form>
  )
}
