import { forget, startAutosave } from '#src/platform/forms/autosave.browser.ts'

// The page that follows a saving names the draft that has arrived.
const arrived = document.querySelector<HTMLElement>('[data-arrived]')?.dataset['arrived']
if (arrived) void forget(arrived)
void startAutosave()
