import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase32, RFC4648, toBase32 } from './base32.ts'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { checkTotp, newTotpSecret, otpauthUri, totpCode, totpStep } from './totp.ts'

const rfcSecret = Buffer.from('12345678901234567890')

// RFC 6238, appendix B, SHA-1: the last six of its eight digits.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is %s', (second, code) => {
  expect(totpCode(rfcSecret, totpStep(second * 1000))).toBe(code)
  expect(checkTotp(rfcSecret, code, second * 1000, null)).toBe(Math.floor(second / 30))
})

describe('a code', () => {
  const secret = newTotpSecret()
  const now = 1_800_000_000_000
  const step = totpStep(now)

  test('is accepted one step early or late, and no further', () => {
    const accepted = [-2, -1, 0, 1, 2].map((shift) =>
      checkTotp(rfcSecret, totpCode(rfcSecret, step + shift), now, null),
    )
    expect(accepted).toEqual([null, step - 1, step, step + 1, null])
  })

  test('is accepted once: neither it nor an older one comes in again', () => {
    const code = totpCode(secret, step)
    const accepted = checkTotp(secret, code, now, null)
    expect(checkTotp(secret, code, now + 5000, accepted)).toBe(null)
    expect(checkTotp(secret, totpCode(secret, step - 1), now, accepted)).toBe(null)
    expect(checkTotp(secret, totpCode(secret, step + 1), now, accepted)).toBe(step + 1)
  })

  test.each(['', '12345', '1234567', 'abcdef', '٣٢١٤٥٦'])('%j is refused', (typed) => {
    expect(checkTotp(secret, typed, now, null)).toBe(null)
  })

  test('may be typed in two groups of three', () => {
    const code = totpCode(secret, step)
    expect(checkTotp(secret, `${code.slice(0, 3)} ${code.slice(3)}`, now, null)).toBe(step)
  })
})

test('the address for the app carries secret, issuer and account', () => {
  const uri = new URL(otpauthUri(rfcSecret, 'sari@uptd', 'Naungan Riau'))
  expect(uri.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(uri.searchParams.get('issuer')).toBe('Naungan Riau')
  expect(decodeURIComponent(uri.pathname)).toContain('Naungan Riau:sari@uptd')
})

test('base32 gives every byte back and knows foreign letters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(fromBase32(toBase32(bytes, RFC4648), RFC4648)).toEqual(new Uint8Array(bytes))
    }),
  )
  expect(fromBase32('AB1', RFC4648)).toBe(null)
})

test('ten different recovery codes, read in any case and with or without hyphens', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/)
    expect(hashRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toEqual(hashRecoveryCode(code))
  }
  expect(hashRecoveryCode(codes[0] ?? '')).not.toEqual(hashRecoveryCode(codes[1] ?? ''))
})
