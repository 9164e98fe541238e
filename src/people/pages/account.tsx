import { anyStaff } from '#src/platform/access/allow.ts'
import { idleMinutes } from '#src/platform/access/roles.ts'
import { record } from '#src/platform/audit/record.ts'
import { isLang } from '#src/platform/i18n/catalogue.ts'
import { isRealDay } from '#src/platform/i18n/days.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { ErrorSummary, PageHead, type FieldError } from '#src/ui/index.ts'
import { absencesOf, endAbsence, insertAbsence } from '../absence.store.ts'
import { accountWords } from '../account-words.ts'
import { colleagues, findAccount, updateAccount } from '../account.store.ts'
import { addPasskey, offerPasskey, passkeySite } from '../passkeys.ts'
import { countRecoveryCodes, deletePasskey, passkeysOf } from '../second-step.store.ts'
import { deleteSession, deleteSessionsOf, sessionsOf } from '../session.store.ts'
import { PasskeysCard, SecurityCard, SessionsCard } from './account-cards.tsx'
import { AbsenceCard, LanguageCard } from './account-settings-cards.tsx'
import { deviceOf, typed } from './parts.tsx'

type Again = {
  errors: readonly FieldError[]
  typed: { from: string; until: string; cover: string }
  label?: string
}

const blank = { from: '', until: '', cover: '' }

/** One's own devices, second steps, language and absence. */
export const accountPage = page({
  path: '/akun',
  allow: anyStaff,
  load: async (scope, ctx) => {
    const { accountId } = ctx.visitor
    const site = passkeySite(ctx.app.config.origin)
    const account = await findAccount(scope, accountId)
    if (!account) return absent()
    return {
      account,
      sessions: await sessionsOf(scope, accountId),
      passkeys: await passkeysOf(scope, accountId),
      passkeyOptions: site ? await offerPasskey(scope, ctx.visitor, site) : null,
      codesLeft: await countRecoveryCodes(scope, accountId),
      absences: await absencesOf(scope, accountId),
      others: (await colleagues(scope)).filter((one) => one.id !== accountId),
    }
  },
  actions: {
    end: {
      run: async (scope, ctx, form) => {
        const wanted = Buffer.from(typed(form, 'session', 64), 'hex')
        const mine = (await sessionsOf(scope, ctx.visitor.accountId)).some((one) => one.idHash.equals(wanted))
        if (!mine) return redirect('/akun')
        await deleteSession(scope, wanted)
        await record(scope, {
          action: 'session.ended',
          subjectKind: 'account',
          subjectId: ctx.visitor.accountId,
        })
        return redirect('/akun', 'ended')
      },
    },
    endOthers: {
      run: async (scope, ctx) => {
        const ended = await deleteSessionsOf(scope, ctx.visitor.accountId, ctx.visitor.sessionHash)
        await record(scope, {
          action: 'session.ended',
          subjectKind: 'account',
          subjectId: ctx.visitor.accountId,
          facts: { ended },
        })
        return redirect('/akun', 'ended')
      },
    },
    addPasskey: {
      run: async (scope, ctx, form) => {
        const words = accountWords[ctx.lang]
        const site = passkeySite(ctx.app.config.origin)
        const label = typed(form, 'label', 60)
        const answer = form.get('passkey')
        if (label === '')
          return again<Again>({ typed: blank, errors: [{ name: 'label', message: words.errors.label }] })
        const done =
          site !== null &&
          typeof answer === 'string' &&
          (await addPasskey(scope, ctx.visitor, answer, label, site))
        return done
          ? redirect('/akun', 'passkey')
          : again<Again>({ typed: blank, label, errors: [{ name: 'label', message: words.passkeyFailed }] })
      },
    },
    removePasskey: {
      run: async (scope, ctx, form) => {
        await deletePasskey(scope, ctx.visitor.accountId, typed(form, 'credential', 500))
        await record(scope, {
          action: 'account.passkey_removed',
          subjectKind: 'account',
          subjectId: ctx.visitor.accountId,
        })
        return redirect('/akun', 'removed')
      },
    },
    language: {
      run: async (scope, ctx, form) => {
        const lang = typed(form, 'lang', 5)
        if (!isLang(lang)) return redirect('/akun')
        await updateAccount(scope, ctx.visitor.accountId, { lang })
        ctx.setCookie('lang', lang, { maxAgeSeconds: 31_536_000, strict: false })
        return redirect('/akun', 'language')
      },
    },
    away: {
      run: async (scope, ctx, form) => {
        const words = accountWords[ctx.lang].errors
        const given = {
          from: typed(form, 'from', 10),
          until: typed(form, 'until', 10),
          cover: typed(form, 'cover', 36),
        }
        const errors = [
          ...(isRealDay(given.from) ? [] : [{ name: 'from', message: words.date }]),
          ...(given.until === '' || (isRealDay(given.until) && given.until >= given.from)
            ? []
            : [{ name: 'until', message: words.order }]),
        ]
        if (errors.length > 0) return again<Again>({ typed: given, errors })
        const cover = asId<'account'>(given.cover)
        const known = (await colleagues(scope)).some(
          (one) => one.id === cover && one.id !== ctx.visitor.accountId,
        )
        await insertAbsence(scope, {
          accountId: ctx.visitor.accountId,
          startsOn: given.from,
          endsOn: given.until || null,
          coveredBy: known ? cover : null,
        })
        await record(scope, {
          action: 'absence.noted',
          subjectKind: 'account',
          subjectId: ctx.visitor.accountId,
          facts: { from: given.from },
        })
        await tellAbsence(scope)
        return redirect('/akun', 'absence')
      },
    },
    back: {
      run: async (scope, ctx, form) => {
        const id = asId<'absence'>(typed(form, 'absence', 36))
        if (id) await endAbsence(scope, ctx.visitor.accountId, id)
        await tellAbsence(scope)
        return redirect('/akun', 'back')
      },
    },
  },
  meta: (ctx) => ({
    title: accountWords[ctx.lang].title,
    flashes: accountWords[ctx.lang].flashes,
    islands: ['passkey'],
  }),
  view: (ctx, loaded, state: Again | null) => {
    const words = accountWords[ctx.lang]
    const errors = state?.errors ?? []
    return (
      <>
        <ErrorSummary errors={errors} />
        <PageHead title={words.title} intro={words.lead(loaded.account.login)} />
        <SessionsCard
          lang={ctx.lang}
          sessions={loaded.sessions}
          current={ctx.visitor.sessionHash}
          idle={idleMinutes(ctx.visitor.roles)}
        />
        <SecurityCard lang={ctx.lang} codesLeft={loaded.codesLeft} />
        <PasskeysCard
          lang={ctx.lang}
          passkeys={loaded.passkeys}
          label={state?.label ?? deviceOf(ctx.request)}
          options={loaded.passkeyOptions}
          errors={errors}
        />
        <AbsenceCard
          lang={ctx.lang}
          absences={loaded.absences}
          others={loaded.others}
          errors={errors}
          typed={state?.typed ?? { ...blank, from: dayOf(ctx.now) }}
        />
        <LanguageCard lang={ctx.lang} value={loaded.account.lang} />
      </>
    )
  },
})

/** Upper floors look anew at what cannot wait for somebody who is away, or is back. */
async function tellAbsence(scope: AccountScope): Promise<void> {
  const { accountId } = scope.actor
  await tell(scope, { kind: 'people.absence', subjectKind: 'account', subjectId: accountId })
}
