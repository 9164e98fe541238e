import { pino } from 'pino'
import { readConfig } from '#src/platform/config.ts'
import { loadAssets } from '#src/platform/web/assets.ts'
import type { App } from '#src/platform/web/app.ts'
import { buildServer } from '#src/platform/web/dispatch.ts'
import { renderFailure, renderPage } from '#src/site/frame.tsx'
import { findVisitor } from '#src/people/index.ts'
import { cookiesOf } from '../../tests/support/house.ts'
import { openTestOffice, type TestOffice } from '../cases/test-office.ts'
import { publicReportEndpoints, publicReportPages } from './public-pages.ts'
import { findReporter } from './reporter-session.ts'

/** A browser without JavaScript at the public pages of an office, for tests. */
export type Phone = {
  get(path: string, headers?: Record<string, string>): Promise<Seen>
  post(path: string, form: Record<string, string | readonly string[] | Blob>): Promise<Seen>
  /** Posts what the last page's form carries in hidden fields, and what is typed now. */
  fill(typed: Record<string, string | readonly string[] | Blob>): Promise<Seen>
  cookies(): string
}
export type Seen = { status: number; path: string; html: string; response: Response }

export type TestSite = {
  office: TestOffice
  phone(): Phone
  fetch(request: Request): Promise<Response>
  at(moment: Date): void
  end(): Promise<void>
}

export async function openTestSite(serverUrl: string, options: { workers?: number } = {}): Promise<TestSite> {
  const office = await openTestOffice(serverUrl)
  for (let at = 0; at < (options.workers ?? 2); at++)
    await office.hire(['Dewi Anggraini', 'Budi Hartono', 'Cahya Ramadhani'][at] ?? 'Eka', 'intake')
  let moment: Date | null = null
  const { database } = office
  const app: App = {
    config: readConfig({ DATABASE_URL: serverUrl, PORT: '0' }),
    database,
    live: { hear: () => () => undefined, stop: () => Promise.resolve() },
    jobs: { send: () => Promise.resolve(), stop: () => Promise.resolve() },
    assets: loadAssets(),
    log: pino({ level: 'error' }),
    clock: () => moment ?? new Date(),
    findVisitor: findVisitor({ database, findReporter: findReporter(database) }),
    house: () => Promise.resolve({ hasOffice: true, development: false }),
    demonstration: false,
  }
  const server = buildServer(app, {
    pages: publicReportPages,
    endpoints: publicReportEndpoints,
    renderPage,
    renderFailure,
    doors: {
      signIn: '/masuk',
      finishSignIn: () => '/masuk',
      giveCode: '/laporanku',
      openPlace: '/tempatku/masuk',
    },
  })
  const fetch = (request: Request) => Promise.resolve(server.fetch(request))
  return {
    office,
    phone: () => openPhone(fetch, app.config.origin.origin),
    fetch,
    at: (when) => (moment = when),
    end: () => office.end(),
  }
}

function openPhone(fetch: (request: Request) => Promise<Response>, origin: string): Phone {
  let jar = ''
  let last: Seen = { status: 0, path: '/', html: '', response: new Response() }
  const go = async (request: Request): Promise<Seen> => {
    const response = await fetch(request)
    jar = cookiesOf(response, jar)
    const onward = response.headers.get('location')
    if (onward) return go(new Request(new URL(onward, origin), { headers: headersOf() }))
    last = {
      status: response.status,
      path: new URL(request.url).pathname,
      html: await response.clone().text(),
      response,
    }
    return last
  }
  const headersOf = (more: Record<string, string> = {}) => ({
    'sec-fetch-site': 'same-origin',
    origin,
    accept: 'text/html',
    cookie: jar,
    ...more,
  })
  const post: Phone['post'] = (path, form) => {
    const entries = Object.entries(form).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => [name, one] as [string, string | Blob]),
    )
    const multipart = entries.some(([, value]) => typeof value !== 'string')
    const body = multipart ? new FormData() : new URLSearchParams()
    for (const [name, value] of entries)
      if (body instanceof FormData) body.append(name, value)
      else body.append(name, String(value))
    return go(new Request(origin + path, { method: 'POST', headers: headersOf(), body }))
  }
  return {
    get: (path, headers) => go(new Request(origin + path, { headers: headersOf(headers) })),
    post,
    fill: (typed) => {
      const hidden: Record<string, string[]> = {}
      for (const [name, value] of hiddenOf(last.html)) (hidden[name] ??= []).push(value)
      return post(last.path, { ...hidden, ...typed })
    },
    cookies: () => jar,
  }
}

/** The hidden fields of the first form that posts, as a browser would send them. */
function hiddenOf(html: string): [string, string][] {
  const form = /<form method="post"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  return [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, plain(value)],
  )
}

function plain(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** The words a page shows, and those it only carries. */
export const codeOn = (seen: Seen) => plain(/data-code[^>]*>([^<]*)</.exec(seen.html)?.[1] ?? '').trim()
export const carriedCode = (seen: Seen) => /name="_code" value="([^"]*)"/.exec(seen.html)?.[1] ?? ''

/** A child of thirteen, where no other band is given, tells one thing with JavaScript off and skips the rest. */
export async function tell(
  phone: Phone,
  what: string,
  first: Record<string, string | string[]> = {},
): Promise<Seen> {
  await phone.get('/lapor')
  await phone.fill({})
  await phone.fill({ band: first['band'] ?? 'remaja' })
  await phone.fill({ reporterKind: 'self' })
  await phone.fill({ dangerNow: first['dangerNow'] ?? 'no' })
  if (first['dangerNow'] === 'yes') await phone.fill({ _go: 'signs' })
  await phone.fill({ signs: first['signs'] ?? [] })
  await phone.fill({ what })
  return phone.fill({ _skip: 'check' })
}
