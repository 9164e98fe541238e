import type { VNode } from 'preact'
import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { CaseFile } from './case-file.ts'

/**
 * What an upper floor shows on the page of a file: joined reports, counselling. It loads inside the same
 * transaction, as the same reader, and answers null when it has nothing to show.
 */
export type CasePanel = Readonly<{
  id: string
  load: (scope: AccountScope, member: Member, file: CaseFile, lang: Lang) => Promise<VNode | null>
}>

/** How many things of an upper floor stand in the way of ending service: reporters who still wait for an answer. */
export type ClosingCheck = (scope: AccountScope, caseId: CaseId) => Promise<number>

/**
 * What an upper floor looks at again when somebody on a file, or what must stay safe about it, has changed: in the same
 * transaction, and with the keys of whoever changed it.
 */
export type FileWatch = (scope: AccountScope, file: CaseFile) => Promise<unknown>

/** A part of the file that an upper floor adds, reached from every page of the file. */
export type ExtraCaseTab = Readonly<{
  id: string
  part: string
  order: number
  label: (lang: Lang) => string
  /** Who may open it, where that is not everybody who works on files. */
  roles?: readonly Role[]
}>

const panels: CasePanel[] = []
const tabs: ExtraCaseTab[] = []
const checks: ClosingCheck[] = []
const watches: FileWatch[] = []

/** Called once at start-up by upper floors. A panel of the same id replaces the former. */
export function registerCasePanel(panel: CasePanel): void {
  const at = panels.findIndex((known) => known.id === panel.id)
  if (at === -1) panels.push(panel)
  else panels[at] = panel
}
export function casePanels(): readonly CasePanel[] {
  return panels
}

export function registerClosingCheck(check: ClosingCheck): void {
  if (!checks.includes(check)) checks.push(check)
}
export function closingChecks(): readonly ClosingCheck[] {
  return checks
}

export function registerFileWatch(watch: FileWatch): void {
  if (!watches.includes(watch)) watches.push(watch)
}
export async function lookAgain(scope: AccountScope, file: CaseFile): Promise<void> {
  for (const watch of watches) await watch(scope, file)
}

/** Called once at start-up by upper floors. A tab of the same id replaces the former. */
export function registerCaseTab(tab: ExtraCaseTab): void {
  const at = tabs.findIndex((known) => known.id === tab.id)
  if (at === -1) tabs.push(tab)
  else tabs[at] = tab
  tabs.sort((one, other) => one.order - other.order)
}
export function extraCaseTabs(): readonly ExtraCaseTab[] {
  return tabs
}
