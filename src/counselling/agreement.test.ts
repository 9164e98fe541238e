import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStrokes } from './strokes.ts'
import { agreementHash, agreementText } from './agreement-text.ts'

const subject = {
  kind: 'goals',
  lang: 'id',
  band: 'anak',
  clientName: 'Bintang',
  counsellorName: 'Bu Sari',
  lines: ['Berani ke kantin lagi'],
  reviewOn: '2026-12-20',
} as const

describe('agreement', () => {
  it('always says that one may stop, that it is no legal contract, and repeats the words as they are', () => {
    for (const lang of ['id', 'en'] as const)
      for (const band of ['anak', 'remaja', 'dewasa'] as const)
        for (const kind of ['goals', 'commitment'] as const) {
          const text = agreementText({ ...subject, lang, band, kind }).join('\n')
          expect(text).toMatch(/boleh berhenti|may stop/)
          expect(text).toMatch(/bukan perjanjian hukum|not a legal contract/)
          expect(text).toContain('Berani ke kantin lagi')
        }
  })

  it('changes its fingerprint with any change of text or version', () => {
    const text = agreementText(subject)
    const hash = agreementHash(text, 1)
    expect(agreementHash(text, 1)).toEqual(hash)
    expect(agreementHash(text, 2)).not.toEqual(hash)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1 }), (at, added) => {
        const changed = text.with(at, `${text[at] ?? ''}${added}`)
        expect(agreementHash(changed, 1).equals(hash)).toBe(false)
      }),
    )
  })

  it('draws only strokes inside its box', () => {
    expect(readStrokes('M10 20L30 40L600 200M1 1L2 2')).not.toBeNull()
    for (const wrong of ['', 'M1 1', 'M10 20L700 40', 'M10 20L30 240', 'M10 20L30 40"><script>', 'M-1 2L3 4'])
      expect(readStrokes(wrong)).toBeNull()
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readStrokes(text)?.match(/[^ML\d ]/) ?? null).toBeNull()
      }),
    )
  })
})
