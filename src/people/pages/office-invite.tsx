import { staff } from '#src/platform/access/allow.ts'
import { isRole, type Role } from '#src/platform/access/roles.ts'
import { actorOf, type Member } from '#src/platform/access/visitor.ts'
import { isDuplicate } from '#src/platform/db/scope.ts'
import { again } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { BackLink, Button, ErrorSummary, PageHead, TextInput, type FieldError } from '#src/ui/index.ts'
import { loginFromName, readLogin } from '../account.ts'
import { addAccount } from '../add-account.ts'
import { inviteAccount } from '../invite.ts'
import { officeOf } from '../office.store.ts'
import { officeWords } from '../office-words.ts'
import { isEmail } from '../send-invitation.ts'
import { EmailField, InvitationSheet, mailInvitation, RoleChoices, type Invited } from './office-parts.tsx'
import { errorAt, outside, typed, typedAll } from './parts.tsx'

type Typed = { fullName: string; jobTitle: string; login: string; email: string; roles: readonly Role[] }
type Again = { typed: Typed; errors: readonly FieldError[]; invited: Invited | null }

const empty: Typed = { fullName: '', jobTitle: '', login: '', email: '', roles: [] }

/** Adds somebody and shows their invitation. It works outside the page's transaction, to answer with the sheet itself. */
export const officeInvitePage = page({
  path: '/kantor/undang',
  allow: staff('head', 'admin'),
  load: async (scope) => ({ office: (await officeOf(scope)).name }),
  actions: {
    default: outside(async (ctx: Ctx<Member>, form) => {
      const words = officeWords[ctx.lang].errors
      const given: Typed = {
        fullName: typed(form, 'fullName', 120),
        jobTitle: typed(form, 'jobTitle', 120),
        login: typed(form, 'login', 60),
        email: typed(form, 'email', 254),
        roles: typedAll(form, 'roles').filter(isRole),
      }
      const login = readLogin(given.login || loginFromName(given.fullName))
      const errors = [
        ...(given.fullName.length < 2 ? [{ name: 'fullName', message: words.name }] : []),
        ...(login ? [] : [{ name: 'login', message: words.login }]),
        ...(given.email === '' || isEmail(given.email) ? [] : [{ name: 'email', message: words.email }]),
        ...(given.roles.length > 0 ? [] : [{ name: 'roles', message: words.roles }]),
      ]
      if (errors.length > 0 || !login) return again<Again>({ typed: given, errors, invited: null })
      try {
        const made = await ctx.app.database.as(actorOf(ctx.visitor), async (scope) => {
          const id = await addAccount(scope, {
            login,
            fullName: given.fullName,
            jobTitle: given.jobTitle || null,
            roles: given.roles,
          })
          return inviteAccount(scope, id, ctx.visitor.accountId)
        })
        const invited = made && {
          ...made,
          fullName: given.fullName,
          login,
          mail: await mailInvitation(ctx, made, given.email),
        }
        return again<Again>({ typed: empty, errors: [], invited }, 200)
      } catch (error) {
        if (!isDuplicate(error)) throw error
        return again<Again>({
          typed: { ...given, login },
          errors: [{ name: 'login', message: words.taken }],
          invited: null,
        })
      }
    }),
  },
  meta: (ctx) => ({ title: officeWords[ctx.lang].inviteTitle, nav: 'office' }),
  view: (ctx, loaded, state: Again | null) => {
    const words = officeWords[ctx.lang]
    if (state?.invited) return <InvitationSheet ctx={ctx} invited={state.invited} office={loaded.office} />
    const given = state?.typed ?? empty
    const errors = state?.errors ?? []
    return (
      <>
        <ErrorSummary errors={errors} />
        <BackLink href="/kantor">{words.title}</BackLink>
        <PageHead title={words.inviteTitle} intro={words.inviteLead} />
        <form method="post" action="/kantor/undang">
          <OnceField />
          <TextInput
            name="fullName"
            label={words.fullName}
            value={given.fullName}
            maxlength={120}
            required
            error={errorAt(errors, 'fullName')}
          />
          <TextInput name="jobTitle" label={words.jobTitle} value={given.jobTitle} maxlength={120} optional />
          <TextInput
            name="login"
            label={words.login}
            hint={words.loginHint}
            value={given.login}
            maxlength={40}
            width={20}
            spellcheck={false}
            optional
            error={errorAt(errors, 'login')}
          />
          <EmailField ctx={ctx} value={given.email} error={errorAt(errors, 'email')} />
          <RoleChoices lang={ctx.lang} values={given.roles} error={errorAt(errors, 'roles')} />
          <Button>{words.makeInvitation}</Button>
        </form>
      </>
    )
  },
})
