import { anyStaff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import {
  checkTotp,
  fromBase64Url,
  newRecoveryCodes,
  newTotpSecret,
  toBase64Url,
} from '#src/platform/vault/index.ts'
import { absent, again, redirect, type Answer } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Again as AgainOf, type Ctx } from '#src/platform/web/page.ts'
import { BackLink, Button, ErrorSummary, PageHead, TextInput, type FieldError } from '#src/ui/index.ts'
import { accountWords } from '../account-words.ts'
import { findAccount } from '../account.store.ts'
import {
  changePassword,
  changePhone,
  proofFrom,
  renewRecoveryCodes,
  type Changed,
} from '../change-second-step.ts'
import { readShownCodes } from '../finish-enrolment.ts'
import { officeOf } from '../office.store.ts'
import { signInWords } from '../words.ts'
import { RecoveryCodes, TotpSquare } from './first-sign-in.tsx'
import { errorAt, NewPassword, outside, passwordErrors, typed, typedAll, typedPassword } from './parts.tsx'

type Again = { errors: readonly FieldError[]; codes?: readonly string[]; secret?: Uint8Array }
type Word = 'password' | 'codes' | 'phone'

/** What a refused or accepted proof leads to. */
function after(
  done: Changed,
  lang: Lang,
  word: Word,
  shown: Omit<Again, 'errors'> = {},
): Answer | AgainOf<Again> {
  if (done.kind === 'done') return redirect('/akun', word)
  const message = done.kind === 'wait' ? signInWords[lang].wait(done.seconds) : signInWords[lang].second.wrong
  return again<Again>({ ...shown, errors: [{ name: 'proof', message }] }, done.kind === 'wait' ? 429 : 422)
}

function ProofField(props: { lang: Lang; label?: string; errors: readonly FieldError[] }) {
  const words = accountWords[props.lang]
  return (
    <TextInput
      name="proof"
      label={props.label ?? words.proof}
      hint={props.label ? undefined : words.proofHint}
      autocomplete="one-time-code"
      width={20}
      maxlength={60}
      spellcheck={false}
      required
      error={errorAt(props.errors, 'proof')}
    />
  )
}

export const passwordPage = page({
  path: '/akun/sandi',
  allow: anyStaff,
  load: async (scope, ctx) => ({ account: await findAccount(scope, ctx.visitor.accountId) }),
  actions: {
    default: outside(async (ctx: Ctx<Member>, form) => {
      const errors = passwordErrors(form, ctx.lang, [ctx.visitor.fullName])
      if (errors.length > 0) return again<Again>({ errors })
      return after(
        await changePassword(
          ctx.app.database,
          ctx.visitor,
          typedPassword(form, 'password'),
          proofFrom(typed(form, 'proof', 60)),
        ),
        ctx.lang,
        'password',
      )
    }),
  },
  meta: (ctx) => ({ title: accountWords[ctx.lang].passwordTitle }),
  view: (ctx, loaded, state: Again | null) => {
    const words = accountWords[ctx.lang]
    const errors = state?.errors ?? []
    return (
      <>
        <ErrorSummary errors={errors} />
        <BackLink href="/akun">{words.toAccount}</BackLink>
        <PageHead title={words.passwordTitle} intro={words.passwordLead} />
        <form method="post" action="/akun/sandi">
          <OnceField />
          <NewPassword lang={ctx.lang} errors={errors} login={loaded.account?.login ?? ''} />
          <ProofField lang={ctx.lang} errors={errors} />
          <Button>{words.changePassword}</Button>
        </form>
      </>
    )
  },
})

export const recoveryCodesPage = page({
  path: '/akun/kode',
  allow: anyStaff,
  load: () => Promise.resolve({ fresh: newRecoveryCodes() }),
  actions: {
    default: outside(async (ctx: Ctx<Member>, form) => {
      const codes = readShownCodes(typedAll(form, 'codes'))
      if (!codes) return redirect('/akun/kode')
      return after(
        await renewRecoveryCodes(ctx.app.database, ctx.visitor, codes, proofFrom(typed(form, 'proof', 60))),
        ctx.lang,
        'codes',
        { codes },
      )
    }),
  },
  meta: (ctx) => ({ title: accountWords[ctx.lang].codesTitle }),
  view: (ctx, loaded, state: Again | null) => {
    const words = accountWords[ctx.lang]
    const errors = state?.errors ?? []
    const codes = state?.codes ?? loaded.fresh
    return (
      <>
        <ErrorSummary errors={errors} />
        <BackLink href="/akun">{words.toAccount}</BackLink>
        <PageHead title={words.codesTitle} intro={words.codesLead} />
        <RecoveryCodes lang={ctx.lang} codes={codes} />
        <form method="post" action="/akun/kode">
          <OnceField />
          {codes.map((code) => (
            <input key={code} type="hidden" name="codes" value={code} />
          ))}
          <ProofField lang={ctx.lang} errors={errors} />
          <Button>{words.save}</Button>
        </form>
      </>
    )
  },
})

export const newPhonePage = page({
  path: '/akun/hp',
  allow: anyStaff,
  load: async (scope, ctx) => {
    const account = await findAccount(scope, ctx.visitor.accountId)
    return account
      ? { login: account.login, office: (await officeOf(scope)).name, fresh: newTotpSecret() }
      : absent()
  },
  actions: {
    default: outside(async (ctx: Ctx<Member>, form) => {
      const secret = fromBase64Url(typed(form, 'secret', 60))
      if (secret?.length !== 20) return redirect('/akun/hp')
      const step = checkTotp(secret, typed(form, 'code', 20), ctx.now.getTime(), null)
      if (step === null)
        return again<Again>({
          secret,
          errors: [{ name: 'code', message: signInWords[ctx.lang].enrol.wrong }],
        })
      return after(
        await changePhone(
          ctx.app.database,
          ctx.visitor,
          { secret, step },
          proofFrom(typed(form, 'proof', 60)),
        ),
        ctx.lang,
        'phone',
        { secret },
      )
    }),
  },
  meta: (ctx) => ({ title: accountWords[ctx.lang].phoneTitle }),
  view: (ctx, loaded, state: Again | null) => {
    const words = accountWords[ctx.lang]
    const errors = state?.errors ?? []
    const secret = state?.secret ?? loaded.fresh
    return (
      <>
        <ErrorSummary errors={errors} />
        <BackLink href="/akun">{words.toAccount}</BackLink>
        <PageHead title={words.phoneTitle} intro={words.phoneLead} />
        <TotpSquare lang={ctx.lang} secret={secret} login={loaded.login} office={loaded.office} />
        <form method="post" action="/akun/hp">
          <OnceField />
          <input type="hidden" name="secret" value={toBase64Url(secret)} />
          <TextInput
            name="code"
            label={words.newCode}
            inputmode="numeric"
            width={10}
            maxlength={12}
            required
            error={errorAt(errors, 'code')}
          />
          <ProofField lang={ctx.lang} label={words.oldProof} errors={errors} />
          <Button>{words.save}</Button>
        </form>
      </>
    )
  },
})
