import { h } from 'preact'
import { describe, expect, test } from 'vitest'
import { anyone } from '#src/platform/access/allow.ts'
import { again } from '#src/platform/web/answer.ts'
import { buildServer } from '#src/platform/web/dispatch.ts'
import { page } from '#src/platform/web/page.ts'
import { site } from '#src/routes.ts'
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

  test('a post of too much text, or for a button we no longer have, gives every sentence back', async () => {
    const said = 'Dia selalu menunggu di dekat kantin. '
    const long = new URLSearchParams({ what: said.repeat(40_000) }).toString()
    const ask = (form: Record<string, string>, headers: Record<string, string>) =>
      house().send('/masuk', { method: 'POST', form, headers })
    const tooLong = await ask({ what: said.repeat(40_000) }, { 'content-length': String(long.length) })
    expect(tooLong.status).toBe(413)
    const page = await tooLong.text()
    expect(page).toContain('Tulisannya terlalu panjang')
    expect(page).toContain(said.repeat(40_000).trim())
    const unknown = await ask({ what: said, do: 'constructor' }, {})
    expect(unknown.status).toBe(400)
    expect(await unknown.text()).toContain(said.trim())
  })

  test('a refused post whose form has gone meanwhile still gives its sentences back, and no secret', async () => {
    const gone = page({
      path: '/coba',
      allow: anyone,
      load: () => Promise.resolve(null),
      actions: { default: { run: () => Promise.resolve(again<{ shown: string }>({ shown: 'Sudah ada.' })) } },
      meta: () => ({ title: 'Coba' }),
      view: (_ctx, _loaded, state: { shown: string } | null) => h('p', null, state?.shown),
    })
    const { app } = house()
    const server = buildServer(app, { ...site(app.config), pages: [gone] })
    const post = async (form: Record<string, string>) => {
      const { origin } = app.config.origin
      const headers = { 'sec-fetch-site': 'same-origin', accept: 'text/html' }
      const body = new URLSearchParams(form)
      return (await server.fetch(new Request(`${origin}/coba`, { method: 'POST', headers, body }))).text()
    }
    expect(await post({ why: 'Ibunya "tahu" & diam.\r\nSejak Mei.', how: 'Sudah  ada.' })).toMatch(
      /<textarea[^>]*>Ibunya &quot;tahu&quot; &amp; diam.\r?\nSejak Mei.<\/textarea>/,
    )
    expect(await post({ how: 'Sudah  ada.' })).not.toContain('<textarea')
    expect(await post({ why: 'Ibunya tahu.', passphrase: 'enam kata itu' })).not.toContain('Ibunya tahu')
  })

  test('choosing a look leads back to the page it was chosen on, and never to another site', async () => {
    const back = async (referer: string) =>
      (await house().send('/tampilan', { form: { theme: 'dark' }, headers: { referer } })).headers.get(
        'location',
      )
    const { origin } = house().app.config.origin
    expect(await back(`${origin}/masuk?ke=/kasus`)).toBe('/masuk')
    expect(await back(`${origin}//lain.example/masuk`)).toBe('/lain.example/masuk')
  })

  test('assets are immutable and come compressed', async () => {
    const url = house().app.assets.url('public')
    const response = await house().send(url, { headers: { 'accept-encoding': 'br' } })
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-encoding')).toBe('br')
  })
})
