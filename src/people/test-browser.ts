import { totpCode, totpStep, fromBase64Url } from '#src/platform/vault/index.ts'
import type { App } from '#src/platform/web/app.ts'
import { buildServer } from '#src/platform/web/dispatch.ts'
import { site } from '#src/routes.ts'
import { cookiesOf } from '../../tests/support/house.ts'
import { peoplePages } from './pages.ts'

type Form = Record<string, string | readonly string[]>
export type Seen = Readonly<{ status: number; to: string | null; html: string; headers: Headers }>

/** A browser without JavaScript for the tests of this folder: it keeps cookies and hidden fields, nothing else. */
export function browserOf(app: App) {
  const server = buildServer(app, { ...site(app.config), pages: peoplePages })
  const { origin } = app.config.origin
  let jar = ''

  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const headers = new Headers(init.headers)
    headers.set('sec-fetch-site', 'same-origin')
    if (jar) headers.set('cookie', jar)
    const response = await server.fetch(new Request(origin + path, { ...init, headers }))
    jar = cookiesOf(response, jar)
    return {
      status: response.status,
      to: response.headers.get('location'),
      html: await response.text(),
      headers: response.headers,
    }
  }
  return {
    get: (path: string) => ask(path),
    post: (path: string, form: Form) => {
      const pairs = Object.entries(form).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      )
      return ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(pairs).toString(),
      })
    },
    postFile: (path: string, form: Record<string, string>, file: File) => {
      const body = new FormData()
      for (const name of Object.keys(form)) body.append(name, form[name] ?? '')
      body.append('file', file)
      return ask(path, { method: 'POST', body })
    },
    cookies: () => jar,
    setCookies: (cookies: string) => {
      jar = cookies
    },
  }
}

export type Browser = ReturnType<typeof browserOf>

/** The value of a hidden field, as the page carries it. */
export function hidden(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  )
}

/** Goes through both steps of a first sign-in; answers the secret of the code app and the recovery codes. */
export async function enrol(
  browser: Browser,
  now: Date,
): Promise<{ secret: Uint8Array; codes: string[]; to: string | null }> {
  const first = await browser.get('/masuk/pertama')
  const secretText = hidden(first.html, 'secret')[0] ?? ''
  const secret = fromBase64Url(secretText) ?? new Uint8Array()
  await browser.post('/masuk/pertama', {
    do: 'confirm',
    secret: secretText,
    code: totpCode(secret, totpStep(now.getTime())),
  })
  const codes = hidden((await browser.get('/masuk/pertama')).html, 'codes')
  const done = await browser.post('/masuk/pertama', { do: 'finish', codes, saved: 'on' })
  return { secret, codes, to: done.to }
}
