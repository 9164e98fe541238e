import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, one at a time. Node's own recursive way tries for ever where the file system
 * says that a folder it just made is not there, as /proc does; this one ends with the error of the first refusal.
 */
export function makeFolder(folder: string, mode?: number): void {
  const missing: string[] = []
  for (let at = folder; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at)
  for (const one of missing) makeOne(one, mode)
}

function makeOne(folder: string, mode: number | undefined): void {
  try {
    mkdirSync(folder, mode === undefined ? {} : { mode })
  } catch (error) {
    // Another process may have made it in the same moment.
    if (!existsSync(folder)) throw error
  }
}
