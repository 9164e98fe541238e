import { asId } from '#src/platform/ids.ts'
import type { Page } from '#src/platform/web/page.ts'
import { colleagues } from '#src/people/index.ts'
import { addMember, handOver } from '../care-team.ts'
import { teamOf } from '../care-team.store.ts'
import { caseForm } from '../case-form.tsx'
import { handOverForm, joinForm } from '../forms/team-forms.ts'
import { teamChoices } from '../team-choices.ts'
import { teamWords } from '../team-words.ts'
import { writeNote } from '../write-note.ts'
import { caseWords } from '../words.ts'
import { colleagueChoices } from './new-case.tsx'

export const joinTeamPage: Page = caseForm({
  path: 'tim/masuk',
  part: 'tim',
  title: (lang) => teamWords[lang].joinTitle,
  whenClosed: true,
  given: async (scope, _ctx, file) => {
    const now = (await teamOf(scope, file.head.id)).filter((one) => one.until === null)
    const others = await colleagueChoices(
      scope,
      null,
      now.map((one) => one.accountId),
    )
    return { colleagues: others, team: await teamChoices(scope, file.head.id) }
  },
  intro: (lang) => <p>{teamWords[lang].joinIntro}</p>,
  form: (given) => joinForm(given),
  filled: () => ({ duty: 'member' }),
  run: async (scope, ctx, file, answers) => {
    const accountId = asId<'account'>(answers.account)
    if (!accountId) return { problem: teamWords[ctx.lang].alone }
    const refusal = await addMember(scope, ctx.visitor, file, {
      accountId,
      duty: answers.duty,
      coveringFor: asId<'account'>(answers.coveringFor),
    })
    return refusal ? { problem: caseWords[ctx.lang].refusals[refusal] } : { to: 'tim', flash: 'joined' }
  },
})

/** The lead passes on with a note, so that nobody has to tell the story again. */
export const handOverPage: Page = caseForm({
  path: 'tim/serah-terima',
  part: 'tim',
  title: (lang) => teamWords[lang].handOverTitle,
  whenClosed: true,
  given: async (scope, ctx, file) => {
    const lead = (await teamOf(scope, file.head.id)).find((one) => one.until === null && one.duty === 'lead')
    // A lead may be gone for good, so any member may hand over for them when they are away or have left.
    if (lead && lead.accountId !== ctx.visitor.accountId && !(await isAway(scope, lead.accountId)))
      return null
    return { colleagues: await colleagueChoices(scope, null, lead ? [lead.accountId] : []) }
  },
  form: (given) => handOverForm(given),
  run: async (scope, ctx, file, answers) => {
    const to = asId<'account'>(answers.account)
    if (!to) return { problem: teamWords[ctx.lang].alone }
    const refusal = await handOver(scope, ctx.visitor, file, to)
    if (refusal) return { problem: caseWords[ctx.lang].refusals[refusal] }
    await writeNote(scope, file, {
      kind: 'decision',
      happenedAt: scope.now,
      text: answers.note,
      facts: { handOver: true },
    })
    return { to: 'tim', flash: 'handed' }
  },
})

async function isAway(scope: Parameters<typeof colleagues>[0], accountId: string): Promise<boolean> {
  const found = (await colleagues(scope)).find((one) => one.id === accountId)
  return !found || found.away !== null
}
