import { wordFor } from '#content/codes/code.ts'
import { staff } from '#src/platform/access/allow.ts'
import { isWall } from '#src/platform/db/scope.ts'
import { FormSheet, parse, type FieldError, type Typed } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { colleagues } from '#src/people/index.ts'
import {
  BackLink,
  Banner,
  Button,
  ButtonLink,
  Card,
  DescriptionList,
  Notice,
  PageHead,
} from '#src/ui/index.ts'
import { namesOf, type Names } from '../case-load.ts'
import { recoveryReasons } from '../codes.ts'
import type { Choices } from '../forms/basic-forms.ts'
import { recoveryForm, secondShareForm } from '../forms/team-forms.ts'
import { askRecovery, openByRecovery, refuseRecovery } from '../recover-case.ts'
import { openRequests, type RecoveryRequest } from '../recovery.store.ts'
import { recoveryWords } from '../recovery-words.ts'
import { caseWords } from '../words.ts'
import { colleagueChoices } from './new-case.tsx'

type Again = Readonly<{ typed: Typed; errors: readonly FieldError[]; problem: string | null }>
const recoverers = staff('head', 'supervisor', 'dpo')

async function listsFor(scope: AccountScope, me: string): Promise<{ seconds: Choices; readers: Choices }> {
  const seconds = (await colleagues(scope, { roles: ['head', 'supervisor', 'dpo'] }))
    .filter((one) => one.id !== me)
    .map((one) => ({ code: one.id, id: one.fullName, en: one.fullName }))
  return { seconds, readers: await colleagueChoices(scope, null) }
}

/** Opening a file that nobody can open any more: two named people, two printed sheets, one reason. */
export const recoveryPage: Page = page({
  path: '/kasus/pemulihan',
  allow: recoverers,
  load: async (scope, ctx) => ({
    requests: await openRequests(scope),
    lists: await listsFor(scope, ctx.visitor.accountId),
    names: await namesOf(scope, ctx),
  }),
  actions: {
    default: {
      run: async (scope, ctx, posted) => {
        const parsed = parse(recoveryForm(await listsFor(scope, ctx.visitor.accountId)), posted)
        if (!parsed.ok)
          return again<Again>({ typed: withoutShare(parsed.typed), errors: parsed.errors, problem: null })
        const refused = (problem: string) =>
          again<Again>({ typed: withoutShare(parsed.typed), errors: [], problem }, 409)
        const words = caseWords[ctx.lang].refusals
        const second = asId<'account'>(parsed.answers.second)
        const grantTo = asId<'account'>(parsed.answers.grantTo)
        if (!second || !grantTo) return refused(words.same_person)
        try {
          const refusal = await askRecovery(scope, { ...parsed.answers, second, grantTo })
          return refusal ? refused(words[refusal]) : redirect('/kasus/pemulihan', 'asked')
        } catch (error) {
          if (isWall(error)) return refused(caseWords[ctx.lang].wall)
          throw error
        }
      },
    },
    refuse: {
      run: async (scope, _ctx, posted) => {
        const id = asId<'recovery'>(String(posted.get('request') ?? ''))
        if (!id) return absent()
        return redirect('/kasus/pemulihan', (await refuseRecovery(scope, id)) ? 'refused' : 'overtaken')
      },
    },
  },
  meta: (ctx) => ({
    title: recoveryWords[ctx.lang].title,
    shell: 'console',
    nav: 'office',
    flashes: caseWords[ctx.lang].flashes,
  }),
  view: (ctx, { requests, lists, names }, state: Again | null) => {
    const words = recoveryWords[ctx.lang]
    return (
      <>
        <PageHead title={words.title} intro={words.intro} />
        {state?.problem && <Banner tone="danger">{state.problem}</Banner>}
        <Requests requests={requests} me={ctx.visitor.accountId} names={names} lang={ctx.lang} />
        <Card title={words.ask}>
          <FormSheet
            form={recoveryForm(lists)}
            typed={state?.typed ?? {}}
            errors={state?.errors ?? []}
            lang={ctx.lang}
            band="dewasa"
            submit={words.ask}
          >
            <OnceField />
          </FormSheet>
        </Card>
      </>
    )
  },
})

/** A sheet is never sent back to the browser, not even to the one who typed it. */
function withoutShare(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'share'))
}

function Requests(props: { requests: readonly RecoveryRequest[]; me: string; names: Names; lang: Lang }) {
  const words = recoveryWords[props.lang]
  const mine = props.requests.filter((one) => one.secondBy === props.me)
  const asked = props.requests.filter((one) => one.askedBy === props.me)
  return (
    <>
      <Card title={words.waiting} tone={mine.length > 0 ? 'accent' : undefined}>
        {mine.length === 0 ? (
          <p class="hint">{words.waitingEmpty}</p>
        ) : (
          mine.map((one) => (
            <section key={one.id}>
              <Facts one={one} names={props.names} lang={props.lang} />
              <form method="post" class="row">
                <OnceField />
                <input type="hidden" name="request" value={one.id} />
                <ButtonLink icon="key" href={`/kasus/pemulihan/${one.id}`}>
                  {words.open}
                </ButtonLink>
                <Button kind="secondary" name="do" value="refuse">
                  {words.refuse}
                </Button>
              </form>
            </section>
          ))
        )}
      </Card>
      {asked.length > 0 && (
        <Card title={words.asked}>
          {asked.map((one) => (
            <Facts key={one.id} one={one} names={props.names} lang={props.lang} />
          ))}
        </Card>
      )}
    </>
  )
}

function Facts(props: { one: RecoveryRequest; names: Names; lang: Lang }) {
  const words = recoveryWords[props.lang]
  const { one, names, lang } = props
  return (
    <DescriptionList
      items={[
        { term: words.ask, value: words.askedBy(names(one.askedBy), formatDateTime(one.askedAt, lang)) },
        { term: words.reason, value: wordFor(recoveryReasons, one.reason, lang) },
        { term: words.reader, value: names(one.grantedTo) },
        { term: words.second, value: names(one.secondBy) },
      ]}
    />
  )
}

export const secondSharePage: Page = page({
  path: '/kasus/pemulihan/:request',
  allow: recoverers,
  load: async (scope, ctx) => {
    const request = (await openRequests(scope)).find(
      (one) => one.id === ctx.params['request'] && one.secondBy === ctx.visitor.accountId,
    )
    return request ? { request, names: await namesOf(scope, ctx) } : absent()
  },
  actions: {
    default: {
      run: async (scope, ctx, posted) => {
        const parsed = parse(secondShareForm, posted)
        const id = asId<'recovery'>(ctx.params['request'])
        if (!id) return absent()
        if (!parsed.ok) return again<Again>({ typed: {}, errors: parsed.errors, problem: null })
        try {
          const refusal = await openByRecovery(scope, ctx.visitor, id, parsed.answers.share)
          if (refusal)
            return again<Again>(
              { typed: {}, errors: [], problem: caseWords[ctx.lang].refusals[refusal] },
              409,
            )
          return redirect('/kasus/pemulihan', 'recovered')
        } catch (error) {
          if (isWall(error))
            return again<Again>({ typed: {}, errors: [], problem: caseWords[ctx.lang].wall }, 409)
          throw error
        }
      },
    },
  },
  meta: (ctx) => ({ title: recoveryWords[ctx.lang].title, shell: 'console', nav: 'office' }),
  view: (ctx, { request, names }, state: Again | null) => {
    const words = recoveryWords[ctx.lang]
    return (
      <>
        <BackLink href="/kasus/pemulihan">{words.title}</BackLink>
        <h1>{words.secondTitle}</h1>
        {state?.problem && <Banner tone="danger">{state.problem}</Banner>}
        <Notice tone="warn">
          <p>{words.secondIntro}</p>
        </Notice>
        <Facts one={request} names={names} lang={ctx.lang} />
        <FormSheet
          form={secondShareForm}
          typed={{}}
          errors={state?.errors ?? []}
          lang={ctx.lang}
          band="dewasa"
          submit={words.open}
        >
          <OnceField />
        </FormSheet>
      </>
    )
  },
})
