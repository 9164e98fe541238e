import { askersAboutDying } from '#src/people/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { todayOf } from '../case.ts'
import type { CaseFile } from '../case-file.ts'
import { teamOf } from '../care-team.store.ts'
import type { Choices } from '../forms/basic-forms.ts'
import { teamChoices } from '../team-choices.ts'
import { addTask } from '../write-plan.ts'
import { impactWords } from './impact-words.ts'

/** Who of a team may ask about thoughts of dying, whether the writer is one of them, and whom others call. */
export type Askers = Readonly<{
  mayAsk: boolean
  askers: Choices
  callees: Choices
  /** Names of those who may ask and are not on the team, while nobody on it may: they have to be taken in. */
  outside: readonly string[]
}>

/**
 * Where nobody of the team may ask, the lead is called, who can take somebody in: a task in a file reaches only its
 * team. To a lead who calls from their own file it is a task of their own, with its clock all the same.
 */
export async function askersOf(scope: AccountScope, file: CaseFile, me: AccountId): Promise<Askers> {
  const [allowed, team] = [await askersAboutDying(scope), await teamChoices(scope, file.head.id)]
  const ids = new Set<string>(allowed.map((one) => one.id))
  const askers = team.filter((one) => ids.has(one.code))
  const leads = (await teamOf(scope, file.head.id)).filter((one) => one.until === null && one.duty === 'lead')
  const lead = team.filter((one) => leads.some((other) => other.accountId === one.code))
  const outside = askers.length > 0 ? [] : allowed.map((one) => one.fullName)
  return { mayAsk: ids.has(me), askers, callees: askers.length > 0 ? askers : lead, outside }
}

/** Asks a colleague to ask: a task for today, with its clock. False when they are not among those to be called. */
export async function callAsker(
  scope: AccountScope,
  file: CaseFile,
  callees: Choices,
  whom: string,
  lang: 'id' | 'en',
): Promise<boolean> {
  const callee = callees.find((one) => one.code === whom)
  if (!callee) return false
  await addTask(scope, file, {
    what: impactWords[lang].through.task,
    // The code of a colleague in a list is the id of their account.
    ownerId: callee.code as AccountId,
    dueOn: todayOf(scope.now),
  })
  return true
}
