import type { Scope } from '#src/platform/db/scope.ts'
import { asInstrument, isImportedCode } from './imported.ts'
import { findImported, importedIn } from './imported.store.ts'
import type { Instrument } from './instrument.ts'
import { instrumentByCode, shippedInstruments } from './registry.ts'

/** An instrument by its code: shipped, or brought by this office. With a version, exactly the one that was used. */
export async function findInstrument(
  scope: Scope,
  code: string,
  version?: string,
): Promise<Instrument | null> {
  if (!isImportedCode(code)) return instrumentByCode(code, version)
  const found = await findImported(scope, code, version)
  return found ? asInstrument(found) : null
}

/** Everything that can be given now. */
export async function allInstruments(scope: Scope): Promise<Instrument[]> {
  const imported = (await importedIn(scope)).filter((one) => one.withdrawnAt === null)
  const newest = new Map<string, Instrument>()
  for (const one of imported) if (!newest.has(one.code)) newest.set(one.code, asInstrument(one))
  return [...shippedInstruments(), ...newest.values()]
}
