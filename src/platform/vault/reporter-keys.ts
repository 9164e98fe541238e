import { derive } from './derive.ts'
import { codeKeys, derivationInput } from './way-back.ts'
import type { Purpose, ReporterKeys, WayBack } from './way-back.ts'

/**
 * The keys of someone who comes back, made on the server for pages without JavaScript (codes lane).
 * The same words open a report or a place, never both.
 */
export async function reporterKeys(way: WayBack, purpose: Purpose = 'report'): Promise<ReporterKeys> {
  const { secret, salt } = await derivationInput(way, purpose)
  return codeKeys(await derive(secret, salt, 'codes'), purpose)
}
