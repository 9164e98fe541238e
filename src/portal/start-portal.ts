import { registerCaseTab } from '#src/cases/index.ts'
import { staffWords } from './staff-words.ts'

/** The way from a file to its places. Called once at start-up. */
export function startPortal(): void {
  registerCaseTab({ id: 'portal', part: 'tempat', order: 90, label: (lang) => staffWords[lang].tab })
}
