import type { Scope } from '#src/platform/db/scope.ts'
import { asInstrument, isImportedCode, type Imported } from './imported.ts'
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

/** Everything that can be given now; and all that is known, withdrawn ones too, for what was answered with them. */
export type Instruments = Readonly<{ given: readonly Instrument[]; known: readonly Instrument[] }>

export async function allInstruments(scope: Scope): Promise<Instruments> {
  const imported = await importedIn(scope)
  const shipped = shippedInstruments()
  return {
    given: [...shipped, ...newestOf(imported.filter((one) => one.withdrawnAt === null))],
    known: [...shipped, ...newestOf(imported)],
  }
}

function newestOf(imported: readonly Imported[]): Instrument[] {
  const newest = new Map<string, Instrument>()
  for (const one of imported) if (!newest.has(one.code)) newest.set(one.code, asInstrument(one))
  return [...newest.values()]
}
