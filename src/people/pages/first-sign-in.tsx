import { enrolling } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import {
  checkTotp,
  fromBase64Url,
  newRecoveryCodes,
  newTotpSecret,
  otpauthUri,
  toBase64Url,
  totpSecretText,
} from '#src/platform/vault/index.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import {
  Button,
  Checkbox,
  ErrorSummary,
  PrintButton,
  Steps,
  TextInput,
  type FieldError,
} from '#src/ui/index.ts'
import { hasSecondStep } from '../account-keys.ts'
import { findAccountRow } from '../account.store.ts'
import { enrolTotp } from '../activate-account.ts'
import { finishEnrolment, readShownCodes } from '../finish-enrolment.ts'
import { findOffice } from '../office.store.ts'
import { sessionCookie, sessionCookieRules } from '../open-session.ts'
import { signInWords } from '../words.ts'
import { deviceOf, errorAt, onwardFrom, outside, QrCode, typed, typedAll } from './parts.tsx'

type Again = { errors: readonly FieldError[]; secret?: Uint8Array; codes?: readonly string[] }

const path = '/masuk/pertama'

export const firstSignInPage = page({
  path,
  allow: enrolling,
  load: async (scope, ctx) => {
    const row = await findAccountRow(scope, { id: ctx.visitor.accountId })
    const office = await findOffice(scope)
    if (!row || !office) return absent()
    // Fresh on every view and kept only once it is proved: nothing half-made stays behind.
    return {
      step: hasSecondStep(row) ? ('codes' as const) : ('totp' as const),
      login: row.login,
      office: office.name,
    }
  },
  actions: {
    confirm: {
      run: async (scope, ctx, form) => {
        const secret = fromBase64Url(typed(form, 'secret', 100))
        if (secret?.length !== 20) return absent()
        const step = checkTotp(secret, typed(form, 'code', 20), ctx.now.getTime(), null)
        if (step === null)
          return again<Again>({
            secret,
            errors: [{ name: 'code', message: signInWords[ctx.lang].enrol.wrong }],
          })
        await enrolTotp(scope, ctx.visitor.accountId, ctx.visitor.keys.privateKey, secret, step)
        return redirect(here(ctx.query))
      },
    },
    finish: outside(async (ctx: Ctx<Member>, form) => {
      const codes = readShownCodes(typedAll(form, 'codes'))
      if (!codes) return redirect(here(ctx.query))
      if (form.get('saved') !== 'on')
        return again<Again>({
          codes,
          errors: [{ name: 'saved', message: signInWords[ctx.lang].enrol.savedMissing }],
        })
      const door = { kind: 'door', officeId: ctx.visitor.officeId } as const
      const done = await ctx.app.database.as(door, async (scope) => ({
        cookie: await finishEnrolment(scope, ctx.visitor, codes, deviceOf(ctx.request)),
        office: await findOffice(scope),
      }))
      if (done.cookie === null) return redirect(here(ctx.query))
      ctx.setCookie(sessionCookie, done.cookie, sessionCookieRules)
      const needsShares = ctx.visitor.roles.includes('head') && done.office?.recoveryPublicKey === null
      return redirect(needsShares ? '/siapkan/kunci-cadangan' : onwardFrom(ctx.query.get('ke')))
    }),
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].enrol.title, shell: 'console' }),
  view: (ctx, loaded, state: Again | null) => (
    <>
      {state && <ErrorSummary errors={state.errors} />}
      {loaded.step === 'totp' ? (
        <TotpStep
          lang={ctx.lang}
          action={here(ctx.query)}
          login={loaded.login}
          office={loaded.office}
          state={state}
        />
      ) : (
        <CodesStep lang={ctx.lang} action={here(ctx.query)} state={state} />
      )}
    </>
  ),
})

function here(query: URLSearchParams): string {
  const onward = onwardFrom(query.get('ke'))
  return onward === '/hari-ini' ? path : `${path}?ke=${encodeURIComponent(onward)}`
}

function TotpStep(props: { lang: Lang; action: string; login: string; office: string; state: Again | null }) {
  const words = signInWords[props.lang].enrol
  const secret = props.state?.secret ?? newTotpSecret()
  return (
    <>
      <Steps at={1} of={2} />
      <h1>{words.totpHeading}</h1>
      <p class="lead">{words.totpLead}</p>
      <TotpSquare lang={props.lang} secret={secret} login={props.login} office={props.office} />
      <form method="post" action={props.action}>
        <OnceField />
        <input type="hidden" name="secret" value={toBase64Url(secret)} />
        <TextInput
          name="code"
          label={words.code}
          autocomplete="one-time-code"
          inputmode="numeric"
          width={10}
          maxlength={12}
          required
          error={errorAt(props.state?.errors ?? [], 'code')}
        />
        <Button name="do" value="confirm" wide>
          {words.button}
        </Button>
      </form>
    </>
  )
}

/** How to put the secret into a code app: to scan, or to type. */
export function TotpSquare(props: { lang: Lang; secret: Uint8Array; login: string; office: string }) {
  const words = signInWords[props.lang].enrol
  return (
    <>
      <ol>
        <li>{words.totpOne}</li>
        <li>{words.totpTwo}</li>
        <li>{words.totpThree}</li>
      </ol>
      <QrCode text={otpauthUri(props.secret, props.login, `Naungan ${props.office}`)} label={words.qr} />
      <p>
        {words.byHand}
        <br />
        <code translate={false}>
          {totpSecretText(props.secret)
            .match(/.{1,4}/g)
            ?.join(' ')}
        </code>
      </p>
    </>
  )
}

function CodesStep(props: { lang: Lang; action: string; state: Again | null }) {
  const words = signInWords[props.lang].enrol
  const codes = props.state?.codes ?? newRecoveryCodes()
  return (
    <>
      <Steps at={2} of={2} />
      <h1>{words.codesHeading}</h1>
      <p class="lead">{words.codesLead}</p>
      <RecoveryCodes lang={props.lang} codes={codes} />
      <form method="post" action={props.action}>
        <OnceField />
        {codes.map((code) => (
          <input key={code} type="hidden" name="codes" value={code} />
        ))}
        <Checkbox
          name="saved"
          label={words.saved}
          required
          error={errorAt(props.state?.errors ?? [], 'saved')}
        />
        <Button name="do" value="finish" wide>
          {words.finish}
        </Button>
      </form>
    </>
  )
}

export function RecoveryCodes(props: { lang: Lang; codes: readonly string[] }) {
  return (
    <>
      <ol class="paper-codes" aria-label={signInWords[props.lang].enrol.codes}>
        {props.codes.map((code) => (
          <li key={code}>
            <code translate={false}>{code}</code>
          </li>
        ))}
      </ol>
      <PrintButton />
    </>
  )
}
