import { knownElsewhere } from '#content/instruments/elsewhere.ts'
import type { KnownElsewhere } from '#content/instruments/meta.ts'
import type { Sheet } from './sheet.ts'
import { shippedInstruments } from './registry.ts'

/** What the register knows against a file: its licence forbids it, its claim is false, or it is here already. */
export type ClaimRefusal =
  | Readonly<{ code: 'noElectronic'; known: KnownElsewhere }>
  | Readonly<{ code: 'falseClaim'; known: KnownElsewhere }>
  | Readonly<{ code: 'shipped'; name: string }>

const free =
  /public domain|domain publik|cc0|no (?:known )?copyright|not copyrighted|tanpa hak cipta|bebas (?:dipakai|pakai)|free to use|no permission/i

/**
 * Compares what a file says of itself with the register. An instrument whose licence allows no electronic form is
 * refused whatever the file claims; one that belongs to somebody may not call itself free.
 */
export function refuseClaim(sheet: Sheet): ClaimRefusal | null {
  const name = [sheet.url, sheet.title.id, sheet.title.en].join(' ').toLowerCase()
  const shipped = shippedInstruments().find((one) => one.sheet.url === sheet.url || isCalled(name, one.code))
  if (shipped) return { code: 'shipped', name: shipped.sheet.title.id }
  const known = knownAs(`${name} ${sheet.copyright.toLowerCase()}`)
  if (!known) return null
  if (known.verdict === 'never') return { code: 'noElectronic', known }
  return free.test(sheet.copyright) ? { code: 'falseClaim', known } : null
}

export function knownAs(text: string): KnownElsewhere | null {
  return knownElsewhere.find((one) => one.signs.some((sign) => isCalled(text, sign))) ?? null
}

/** As a word of its own: "sdq" is not found inside another word, "phq-9" also when it is written "phq9". */
function isCalled(text: string, sign: string): boolean {
  const pattern = sign.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[- ]/g, '[-_ ]?')
  return new RegExp(`(?<![a-z0-9])${pattern}(?![a-z0-9])`).test(text)
}

const harm =
  /bunuh diri|menyakiti diri|melukai diri|ingin mati|lebih baik mati|berharap mati|mengakhiri hidup|suicid|kill(?:ing)? (?:your|my)self|hurt(?:ing)? (?:your|my)self|harm(?:ing)? (?:your|my)self|better off dead|self-?harm|wish(?:ed)? (?:i|you) were dead/i

/** Questions whose words speak of harming oneself. They can only add to what the person who imports names. */
export function looksLikeSelfHarm(
  texts: readonly { linkId: string; text: { id: string; en: string } }[],
): string[] {
  return texts.filter(({ text }) => harm.test(text.id) || harm.test(text.en)).map((one) => one.linkId)
}
