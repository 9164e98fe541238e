import type { InstrumentMeta } from '#content/instruments/meta.ts'
import type { Sheet } from './sheet.ts'

/** An instrument that can be given: its questions, and how its answers are read. */
export type Instrument = Readonly<{
  code: string
  version: string
  sheet: Sheet
  meta: InstrumentMeta
  /** Who stands behind it: this product, or a licence that the office declared. */
  origin: 'shipped' | 'site'
}>

/** Whether an answer of it can tell of harm to oneself; such an instrument never runs with nobody watching. */
export function asksAboutSelfHarm(instrument: Pick<Instrument, 'meta'>): boolean {
  return instrument.meta.alerts.some((one) => one.selfHarm)
}
