import { registerCasePanel, registerCaseTab, registerFileWatch } from '#src/cases/index.ts'
import { doorsPanel } from './doors-panel.tsx'
import { staffWords } from './staff-words.ts'
import { watchDoors } from './watch-doors.ts'

/** The way from a file to its places, and the watch over its doors. Called once at start-up. */
export function startPortal(): void {
  registerCaseTab({ id: 'portal', part: 'tempat', order: 90, label: (lang) => staffWords[lang].tab })
  registerCasePanel(doorsPanel)
  registerFileWatch(watchDoors)
}
