import { staff } from '#src/platform/access/allow.ts'
import { isRole, type Role } from '#src/platform/access/roles.ts'
import { actorOf, type Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import { isRealDay } from '#src/platform/i18n/days.ts'
import { asId, type AccountId } from '#src/platform/ids.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { seenIn, versionOf } from '#src/platform/web/seen-field.tsx'
import { BackLink, ErrorSummary, PageHead, Tag, type FieldError } from '#src/ui/index.ts'
import type { Account } from '../account.ts'
import { findAccount, lockRoles } from '../account.store.ts'
import { changeRoles } from '../change-roles.ts'
import {
  credentialKinds,
  credentialsOf,
  deleteCredential,
  insertCredential,
  verifyCredential,
  type CredentialId,
} from '../credential.store.ts'
import { inviteAccount, reinstateAccount, suspendAccount } from '../invite.ts'
import { officeOf } from '../office.store.ts'
import { officeWords } from '../office-words.ts'
import { InvitationSheet, type Invited } from './office-parts.tsx'
import { AccessCard, CredentialsCard, RolesCard } from './office-person-cards.tsx'
import { outside, typed, typedAll } from './parts.tsx'

type Again = {
  errors: readonly FieldError[]
  typed: { fullName: string; jobTitle: string; roles: readonly Role[] } | null
  /** The version of the roles its writer began with; null once they were told that somebody changed them first. */
  seen?: number | null
  invited: Invited | null
}

const idOf = (ctx: Ctx) => asId<'account'>(ctx.params['id'])
const refusedAt = (name: string, message: string) =>
  again<Again>({ errors: [{ name, message }], typed: null, invited: null })

/** One person: roles, licences, and whether they may come in. */
export const officePersonPage = page({
  path: '/kantor/orang/:id',
  allow: staff('head', 'admin'),
  load: async (scope, ctx) => {
    const id = idOf(ctx)
    const account = id ? await findAccount(scope, id) : null
    if (!account || account.status === 'left') return absent()
    return {
      account,
      credentials: await credentialsOf(scope, account.id),
      office: (await officeOf(scope)).name,
    }
  },
  actions: {
    roles: {
      run: async (scope, ctx, form) => {
        const words = officeWords[ctx.lang].errors
        const id = idOf(ctx)
        const given = {
          fullName: typed(form, 'fullName', 120),
          jobTitle: typed(form, 'jobTitle', 120),
          roles: typedAll(form, 'roles').filter(isRole),
        }
        const errors = [
          ...(given.fullName.length < 2 ? [{ name: 'fullName', message: words.name }] : []),
          ...(given.roles.length > 0 ? [] : [{ name: 'roles', message: words.roles }]),
        ]
        if (id) await lockRoles(scope, id)
        const before = id ? await findAccount(scope, id) : null
        if (!before) return absent()
        const newest = versionOf(asTyped(before))
        const seen = seenIn(form, newest)
        if (errors.length > 0) return again<Again>({ errors, typed: given, invited: null, seen })
        if (seen !== newest) return again<Again>({ errors: [], typed: given, invited: null, seen: null }, 409)
        const done = id
          ? await changeRoles(scope, ctx.visitor, id, { ...given, jobTitle: given.jobTitle || null })
          : 'absent'
        if (done === 'absent') return absent()
        if (done === 'last_head')
          return again<Again>({
            errors: [{ name: 'roles', message: words.lastHead }],
            typed: given,
            invited: null,
            seen,
          })
        return redirect('/kantor', 'saved')
      },
    },
    // Outside the page's transaction, to answer with the sheet itself: its token is told once.
    invite: outside(async (ctx: Ctx<Member>, form) => {
      const id = idOf(ctx)
      const account = id
        ? await ctx.app.database.as(actorOf(ctx.visitor), (scope) => findAccount(scope, id))
        : null
      if (!id || !account) return absent()
      if (account.status !== 'invited' && form.get('sure') !== 'on')
        return refusedAt('sure-invite', officeWords[ctx.lang].confirmMissing)
      const made = await ctx.app.database.as(actorOf(ctx.visitor), (scope) =>
        inviteAccount(scope, id, ctx.visitor.accountId),
      )
      if (!made) return absent()
      return again<Again>(
        {
          errors: [],
          typed: null,
          invited: { ...made, fullName: account.fullName, login: account.login, mail: null },
        },
        200,
      )
    }),
    suspend: { run: async (scope, ctx, form) => shutOut(scope, ctx, form, 'suspended') },
    leave: { run: async (scope, ctx, form) => shutOut(scope, ctx, form, 'left') },
    reinstate: {
      run: async (scope, ctx) => {
        const id = idOf(ctx)
        if (!id) return absent()
        await reinstateAccount(scope, id)
        return redirect('/kantor', 'reinstated')
      },
    },
    addCredential: {
      run: async (scope, ctx, form) => {
        const id = idOf(ctx)
        const kind = credentialKinds.find((one) => one === typed(form, 'kind', 20))
        if (!id || !(await findAccount(scope, id))) return absent()
        if (!kind) return refusedAt('kind', officeWords[ctx.lang].errors.kind)
        const validTo = typed(form, 'validTo', 10)
        await insertCredential(scope, {
          accountId: id,
          kind,
          number: typed(form, 'number', 80) || null,
          issuer: typed(form, 'issuer', 120) || null,
          validTo: isRealDay(validTo) ? validTo : null,
        })
        await record(scope, {
          action: 'credential.added',
          subjectKind: 'account',
          subjectId: id,
          facts: { kind },
        })
        return redirect(`/kantor/orang/${id}`, 'credential')
      },
    },
    verify: {
      run: async (scope, ctx, form) =>
        credentialAct(scope, ctx, form, async (credential) => {
          await verifyCredential(scope, credential, ctx.visitor.accountId)
          return 'credential.verified'
        }),
    },
    removeCredential: {
      run: async (scope, ctx, form) =>
        credentialAct(scope, ctx, form, async (credential) => {
          await deleteCredential(scope, credential)
          return 'credential.removed'
        }),
    },
  },
  meta: (ctx) => ({
    title: officeWords[ctx.lang].personTitle,
    nav: 'office',
    flashes: officeWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: Again | null) => {
    const words = officeWords[ctx.lang]
    if (state?.invited) return <InvitationSheet ctx={ctx} invited={state.invited} office={loaded.office} />
    const errors = state?.errors ?? []
    const { account } = loaded
    const action = `/kantor/orang/${account.id}`
    return (
      <>
        <ErrorSummary errors={errors} />
        <BackLink href="/kantor">{words.title}</BackLink>
        <PageHead
          title={account.fullName}
          intro={
            <>
              {account.login} <Tag>{words.statusNames[account.status]}</Tag>
            </>
          }
        />
        <RolesCard
          lang={ctx.lang}
          action={action}
          given={state?.typed ?? asTyped(account)}
          seen={state?.seen ?? versionOf(asTyped(account))}
          stands={state?.seen === null ? asTyped(account) : null}
          errors={errors}
        />
        <CredentialsCard
          lang={ctx.lang}
          action={action}
          credentials={loaded.credentials}
          errors={errors}
          isOwn={account.id === ctx.visitor.accountId}
          today={ctx.now}
        />
        <AccessCard lang={ctx.lang} action={action} status={account.status} errors={errors} />
      </>
    )
  },
})

function asTyped(account: Account) {
  return { fullName: account.fullName, jobTitle: account.jobTitle ?? '', roles: account.roles.toSorted() }
}

type PersonScope = Parameters<typeof suspendAccount>[0]

async function shutOut(scope: PersonScope, ctx: Ctx<Member>, form: FormData, to: 'suspended' | 'left') {
  const words = officeWords[ctx.lang]
  const id = idOf(ctx)
  if (!id || !(await findAccount(scope, id))) return absent()
  const box = to === 'left' ? 'sure-leave' : 'sure-suspend'
  if (form.get('sure') !== 'on') return refusedAt(box, words.confirmMissing)
  const done = await suspendAccount(scope, ctx.visitor, id, to)
  if (done.kind === 'last_head') return refusedAt(box, words.errors.lastHead)
  return redirect('/kantor', done.doorsClosed ? 'closed' : to === 'left' ? 'left' : 'suspended')
}

async function credentialAct(
  scope: PersonScope,
  ctx: Ctx<Member>,
  form: FormData,
  act: (id: CredentialId) => Promise<string>,
) {
  const id: AccountId | null = idOf(ctx)
  const wanted = typed(form, 'credential', 36)
  const known = id ? (await credentialsOf(scope, id)).find((one) => one.id === wanted) : undefined
  if (!id || !known) return absent()
  await record(scope, {
    action: await act(known.id),
    subjectKind: 'account',
    subjectId: id,
    facts: { kind: known.kind },
  })
  return redirect(`/kantor/orang/${id}`, 'credential')
}
