import { describe, expect, test } from 'vitest'
import { useHouse } from './support/house.ts'

describe('every answer is careful', () => {
  const house = useHouse()

  test('an unknown address is a calm page with a strict policy', async () => {
    const response = await house().send('/tidak-ada')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Halaman ini tidak ada')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).not.toContain('unsafe-inline')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('assets are immutable and come compressed', async () => {
    const url = house().app.assets.url('public')
    const response = await house().send(url, { headers: { 'accept-encoding': 'br' } })
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-encoding')).toBe('br')
  })
})
