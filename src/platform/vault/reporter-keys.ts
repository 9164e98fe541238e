import { derive } from './derive.ts'
import { codeKeys, derivationInput } from './way-back.ts'
import type { ReporterKeys, WayBack } from './way-back.ts'

/** The keys of a reporter who comes back, made on the server for pages without JavaScript (codes lane). */
export async function reporterKeys(way: WayBack): Promise<ReporterKeys> {
  const { secret, salt } = await derivationInput(way)
  return codeKeys(await derive(secret, salt, 'codes'))
}
