import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the product, found upward from this file so that sources and build agree. */
export const root: string = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'migrations')) && existsSync(join(folder, 'package.json'))) return folder
  if (dirname(folder) === folder) throw new Error('The folder of Naungan was not found.')
  return findRoot(dirname(folder))
}
