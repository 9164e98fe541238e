import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Where the embedded database lies when nobody says so: ./data. Root hands it to the user "postgres"; where other
 * users may not enter, as below a home of root's, it is /var/lib/naungan.
 */
export function usualFolder(
  here: string = resolve('data'),
  asRoot: boolean = process.getuid?.() === 0,
): string {
  return asRoot && !othersMayEnter(dirname(here)) ? '/var/lib/naungan' : here
}

function othersMayEnter(folder: string): boolean {
  const above = dirname(folder)
  return (statSync(folder).mode & 0o001) !== 0 && (above === folder || othersMayEnter(above))
}
