import { wordFor } from '#content/codes/code.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { isUrgency } from '#src/platform/clock/urgency.ts'
import { isWall } from '#src/platform/db/scope.ts'
import {
  FormSheet,
  takeSheet,
  type AnswersOf,
  type FieldError,
  type Typed,
} from '#src/platform/forms/index.ts'
import { knownAgeOn } from '#src/platform/i18n/age.ts'
import { asId, type AccountId } from '#src/platform/ids.ts'
import { staff } from '#src/platform/access/allow.ts'
import { caseRoles } from '#src/platform/access/roles.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { colleagues } from '#src/people/index.ts'
import { BackLink, Banner, Link, Notice } from '#src/ui/index.ts'
import { simfoniBand, todayOf, type CaseFacts } from '../case.ts'
import { caseHref } from '../case-frame.tsx'
import { caseSides } from '../codes.ts'
import { findCasesByName, type CaseInList } from '../find-cases.ts'
import { districtChoices } from '../district-choices.ts'
import { institutionChoices } from '../institution-choices.ts'
import { newCaseForm, type Choices } from '../forms/basic-forms.ts'
import { CannotOpenCase, openCase } from '../open-case.ts'
import type { CaseIdentity } from '../sealed-shapes.ts'
import { caseWords } from '../words.ts'

type Lists = Parameters<typeof newCaseForm>[0]
type Again = Readonly<{
  lists: Lists
  typed: Typed
  errors: readonly FieldError[]
  problem: string | null
  alike: readonly CaseInList[]
}>

/** Opening a file by hand: somebody came in, called or wrote, and there is no report to start from. */
export const newCasePage: Page = page({
  path: '/kasus/baru',
  allow: staff('intake', 'counsellor', 'psychologist', 'companion', 'supervisor'),
  load: (scope, ctx) => listsFor(scope, ctx.visitor.accountId, null),
  actions: {
    default: {
      run: async (scope, ctx, posted) => {
        const lists = await listsFor(scope, ctx.visitor.accountId, posted)
        const turn = takeSheet(newCaseForm(lists), posted)
        const { typed } = turn
        if (turn.show !== 'done')
          return again<Again>(
            { lists, typed, errors: turn.errors, problem: null, alike: [] },
            turn.errors.length > 0 ? 422 : 200,
          )
        const words = caseWords[ctx.lang]
        const refused = (problem: string) =>
          again<Again>({ lists, typed, errors: [], problem, alike: [] }, 409)
        const alike =
          posted.get('_sure') === 'yes' ? [] : await alikeOf(scope, ctx.visitor, turn.answers.fullName)
        if (alike.length > 0) return again<Again>({ lists, typed, errors: [], problem: null, alike }, 409)
        try {
          const { answers } = turn
          const lead = asId<'account'>(answers.lead)
          if (!lead) return refused(words.refusals.member_without_key)
          const caseId = await openCase(scope, ctx.visitor, {
            side: answers.side,
            lead,
            urgency: isUrgency(answers.urgency) ? answers.urgency : 'PLANNED',
            opening: answers.opening,
            identity: identityFrom(answers),
            facts: factsFrom(answers, todayOf(scope.now)),
          })
          return redirect(lead === ctx.visitor.accountId ? caseHref(caseId) : '/kasus', 'opened')
        } catch (error) {
          if (isWall(error)) return refused(words.wall)
          if (error instanceof CannotOpenCase)
            return refused(
              words.refusals[error.reason === 'no_recovery_key' ? 'no_recovery_key' : 'member_without_key'],
            )
          throw error
        }
      },
    },
  },
  meta: (ctx) => ({ title: caseWords[ctx.lang].newCase, shell: 'console', nav: 'cases' }),
  view: (ctx, loaded, state: Again | null) => (
    <>
      <BackLink href="/kasus">{caseWords[ctx.lang].cases}</BackLink>
      <h1>{caseWords[ctx.lang].newCase}</h1>
      {state?.problem && <Banner tone="danger">{state.problem}</Banner>}
      {state && state.alike.length > 0 && <Alike alike={state.alike} lang={ctx.lang} />}
      <FormSheet
        form={newCaseForm(state?.lists ?? loaded)}
        typed={state?.typed ?? { lead: [ctx.visitor.accountId] }}
        errors={state?.errors ?? []}
        lang={ctx.lang}
        band="dewasa"
        submit={caseWords[ctx.lang].newCase}
        cards
      >
        <OnceField />
        {state && state.alike.length > 0 && <input type="hidden" name="_sure" value="yes" />}
      </FormSheet>
    </>
  ),
})

async function listsFor(scope: AccountScope, me: AccountId, posted: FormData | null): Promise<Lists> {
  return {
    districts: await districtChoices(scope),
    institutions: await institutionChoices(
      scope,
      { regionCode: null, institutionId: null },
      posted,
      'institutionId',
    ),
    leads: await colleagueChoices(scope, me),
  }
}

/** One's own files whose name carries every word typed: nobody should have to tell their story twice. */
async function alikeOf(scope: AccountScope, member: Member, fullName: string): Promise<CaseInList[]> {
  const found = (await findCasesByName(scope, member, fullName)) ?? []
  return found.filter((one) => one.identity !== null).slice(0, 5)
}

function Alike(props: { alike: readonly CaseInList[]; lang: Lang }) {
  const words = caseWords[props.lang]
  return (
    <Notice tone="warn" title={words.alikeTitle}>
      <p>{words.alikeText}</p>
      <ul>
        {props.alike.map((one) => (
          <li key={one.head.id}>
            <Link href={caseHref(one.head.id)}>
              {one.head.number} · {one.identity?.fullName}
            </Link>{' '}
            <span class="meta">{wordFor(caseSides, one.head.side, props.lang)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Colleagues who may be on a team, oneself first; whoever is away is marked so. */
export async function colleagueChoices(
  scope: AccountScope,
  me: AccountId | null,
  without: readonly AccountId[] = [],
): Promise<Choices> {
  const all = (await colleagues(scope, { roles: caseRoles })).filter((one) => !without.includes(one.id))
  const sorted = all.toSorted((a, b) => Number(b.id === me) - Number(a.id === me))
  return sorted.map((one) => ({
    code: one.id,
    id: one.away ? `${one.fullName} (sedang tidak bertugas)` : one.fullName,
    en: one.away ? `${one.fullName} (away)` : one.fullName,
  }))
}

type PersonAnswers = Partial<AnswersOf<ReturnType<typeof newCaseForm>>>

export function identityFrom(answers: PersonAnswers): CaseIdentity {
  const { fullName = '', alias, birthDate, address, phone, institution, classOrPost, language } = answers
  return { fullName, alias, birthDate, address, phone, institution, classOrPost, language }
}

/** The coded part of the answers. The age band follows the date of birth where a whole one is known. */
export function factsFrom(answers: PersonAnswers, today: string): Partial<CaseFacts> {
  const age =
    answers.birthDate?.length === 10 ? knownAgeOn({ birthDate: answers.birthDate }, today) : undefined
  return {
    caseType: answers.caseType ?? null,
    authority: answers.authority ?? null,
    venue: answers.venue ?? null,
    regionCode: answers.regionCode ?? null,
    institutionId: asId<'institution'>(answers.institutionId),
    sex: answers.sex ?? null,
    education: answers.education ?? null,
    disability: answers.disability ?? null,
    ageBand: age === undefined ? (answers.ageBand ?? null) : simfoniBand(age),
  }
}
