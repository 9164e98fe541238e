import { pino } from 'pino'
import type { Member, Reporter } from '#src/platform/access/visitor.ts'
import { readConfig } from '#src/platform/config.ts'
import type { App } from '#src/platform/web/app.ts'
import { loadAssets } from '#src/platform/web/assets.ts'
import { buildServer } from '#src/platform/web/dispatch.ts'
import { renderFailure, renderPage } from '#src/site/frame.tsx'
import { cookiesOf } from '../../tests/support/house.ts'
import type { TestOffice } from '../cases/test-office.ts'
import { privacyEndpoints, privacyPages } from './index.ts'

export type Seen = { status: number; path: string; html: string }
export type Visiting = Member | Reporter | null

/** The pages of this capability on a server without a socket, visited without JavaScript by whoever is named. */
export function openTestSite(office: TestOffice, clock: () => Date = () => new Date()) {
  const visitors = new Map<string, Exclude<Visiting, null>>()
  const config = readConfig({ PORT: '0' })
  const app: App = {
    config,
    database: office.database,
    log: pino({ level: 'error' }),
    assets: loadAssets(),
    clock,
    live: { hear: () => () => undefined, stop: () => Promise.resolve() },
    jobs: { send: () => Promise.resolve(), stop: () => Promise.resolve() },
    findVisitor: (cookies) =>
      Promise.resolve(visitors.get(cookies('as') ?? '') ?? { kind: 'anyone', officeId: office.officeId }),
    house: () => Promise.resolve({ hasOffice: true, development: false }),
    demonstration: false,
  }
  const doors = {
    signIn: '/masuk',
    finishSignIn: () => '/masuk',
    giveCode: '/laporanku',
    openPlace: '/tempatku/masuk',
  }
  const server = buildServer(app, {
    pages: privacyPages,
    endpoints: privacyEndpoints,
    renderPage,
    renderFailure,
    doors,
  })
  const origin = config.origin.origin

  /** One browser. It keeps cookies and follows where a post leads. */
  const browser = (visitor: Visiting) => {
    const name = visitor ? `v${visitors.size}` : ''
    if (visitor) visitors.set(name, visitor)
    let jar = visitor ? `as=${name}` : ''
    let last: Seen = { status: 0, path: '/', html: '' }
    const go = async (path: string, form?: Record<string, string | readonly string[]>): Promise<Seen> => {
      const headers: Record<string, string> = {
        'sec-fetch-site': 'same-origin',
        origin,
        accept: 'text/html',
        cookie: jar,
      }
      const pairs = Object.entries(form ?? {}).flatMap(([key, value]) =>
        [value].flat().map((one) => [key, String(one)]),
      )
      const init = form
        ? {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams(pairs).toString(),
          }
        : { headers }
      const response = await server.fetch(new Request(new URL(path, origin), init))
      jar = cookiesOf(response, jar)
      const onward = response.headers.get('location')
      if (onward) return go(onward)
      const url = new URL(path, origin)
      last = {
        status: response.status,
        path: url.pathname + url.search,
        html: (await response.text()).replace(/^[^]*<main/, '<main'),
      }
      return last
    }
    return {
      get: (path: string) => go(path),
      post: (path: string, form: Record<string, string | readonly string[]>) => go(path, form),
      /** Posts what the page's form carries in hidden fields, and what is typed now. */
      fill: (typed: Record<string, string | readonly string[]>) => {
        const carried = [...last.html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
          (match) => [match[1] ?? '', plain(match[2] ?? '')],
        )
        return go(last.path, { ...Object.fromEntries(carried), ...typed })
      },
      cookies: () => jar,
    }
  }
  /** The same visitor for a real browser: the cookie it carries, and the server its requests are answered by. */
  const cookieFor = (visitor: Exclude<Visiting, null>) => {
    const name = `v${visitors.size}`
    visitors.set(name, visitor)
    return { name: 'as', value: name, url: origin }
  }
  return { browser, cookieFor, origin, fetch: (request: Request) => Promise.resolve(server.fetch(request)) }
}

function plain(value: string): string {
  return value.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
