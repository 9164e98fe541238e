import type { Context } from 'hono'
import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import type { VNode } from 'preact'
import { decide, type Allow } from '../access/allow.ts'
import { actorOf, type Visitor } from '../access/visitor.ts'
import { DatabaseAway, DiskFull, type Scope } from '../db/scope.ts'
import { pickLang } from '../i18n/catalogue.ts'
import { isAgain, isAnswer, redirect, type Answer } from './answer.ts'
import type { App } from './app.ts'
import { callerHash } from './caller.ts'
import { compressBody, pickEncoding } from './compress.ts'
import { cookieName, readCookie, writeCookie } from './cookies.ts'
import { BodyRefused, cleanText, readForm } from './form-body.ts'
import { carefulHeaders, contentPolicy } from './headers.ts'
import { claimOnce, rememberOnce } from './once.ts'
import type { Ctx, Endpoint, Meta, Page } from './page.ts'
import { comesFromOurPages } from './same-site.ts'
import { createSharedAnswers, type SharedAnswers } from './shared-answers.ts'

/** Why a page could not be given, for the calm page that says so. */
export type Failure =
  | 'absent'
  | 'refused'
  | 'not_ours'
  | 'too_large'
  | 'malformed'
  | 'slow_down'
  | 'database_away'
  | 'disk_full'
  | 'fault'

/** Everything a visitor can reach, and how a body becomes a whole page. */
export type Site = Readonly<{
  pages: readonly Page[]
  endpoints: readonly Endpoint[]
  renderPage: (ctx: Ctx, page: Page, meta: Meta, body: VNode) => string
  renderFailure: (ctx: Ctx, failure: Failure, detail: { seconds?: number; typed?: FormData | null }) => string
  /** Where someone is sent who must first sign in, finish signing in, or give a code. */
  doors: Readonly<{ signIn: string; finishSignIn: (visitor: Visitor) => string; giveCode: string }>
}>

const statusOf: Record<Failure, number> = {
  absent: 404,
  refused: 403,
  not_ours: 403,
  too_large: 413,
  malformed: 400,
  slow_down: 429,
  database_away: 503,
  disk_full: 507,
  fault: 500,
}
const ordinaryBody = 1_000_000

/** The server as a function from request to response. */
export function buildServer(app: App, site: Site): Hono {
  const server = new Hono({ strict: false })
  const shared = createSharedAnswers(app.clock)
  const policies = {
    plain: contentPolicy(app.assets.publicCssHash, { wasm: false }),
    wasm: contentPolicy(app.assets.publicCssHash, { wasm: true }),
  }
  const careful = carefulHeaders(app.config.secureCookies)
  const handle = { app, site, shared, policies, careful }

  for (const page of site.pages) {
    server.get(page.path, (c) => onePage(handle, page, c))
    if (page.actions) server.post(page.path, (c) => onePage(handle, page, c))
  }
  for (const one of site.endpoints) server.on(one.method, one.path, (c) => oneEndpoint(handle, one, c))
  server.get(
    '/sehat',
    () =>
      new Response('ok', {
        headers: { ...careful, 'content-type': 'text/plain', 'cache-control': 'no-store' },
      }),
  )
  server.get('*', (c) => assetOrAbsent(handle, c))
  server.all('*', async (c) =>
    fail(handle, await makeCtx(handle, c, { kind: 'anyone', officeId: null }), 'absent'),
  )
  return server
}

type Handle = Readonly<{
  app: App
  site: Site
  shared: SharedAnswers
  policies: { plain: string; wasm: string }
  careful: Record<string, string>
}>
type Held = { ctx: Ctx; cookies: string[] }

async function onePage(handle: Handle, page: Page, c: Context): Promise<Response> {
  const posting = c.req.method === 'POST'
  return guard(
    handle,
    c,
    posting,
    async (held, form) => {
      const door = await atTheDoor(handle, page.allow, held)
      if (door) return door
      const { ctx } = held
      const key = !posting && page.shared ? page.shared(ctx) : null
      const kept = key === null ? null : handle.shared.find(key)
      if (kept) return shareOut(handle, page, held, kept)
      if (form) return postPage(handle, page, held, form)
      const loaded = await loadPage(handle, page, held)
      if (isAnswer(loaded)) return answer(handle, held, loaded)
      const html = handle.site.renderPage(
        ctx,
        page,
        page.meta(ctx as never, loaded),
        page.view(ctx as never, loaded, null),
      )
      if (key !== null) return shareOut(handle, page, held, await handle.shared.keep(key, html))
      return html200(handle, page, held, html, 200)
    },
    page.bodyLimit,
  )
}

async function postPage(handle: Handle, page: Page, held: Held, form: FormData): Promise<Response> {
  const { ctx } = held
  const name = String(form.get('do') ?? ctx.query.get('do') ?? 'default')
  const action = page.actions && Object.hasOwn(page.actions, name) ? page.actions[name] : undefined
  if (!action) return fail(handle, held, 'malformed')
  const prepared = action.prepare ? await action.prepare(ctx as never, form) : undefined
  if (isAnswer(prepared)) return answer(handle, held, prepared)
  const outcome = isAgain(prepared)
    ? prepared
    : await inTransaction(handle, page, held, form, (scope) =>
        action.run(scope as never, ctx as never, form, prepared),
      )
  if (isAnswer(outcome)) return answer(handle, held, outcome)
  const loaded = await loadPage(handle, page, held)
  if (isAnswer(loaded)) return answer(handle, held, loaded)
  const html = handle.site.renderPage(
    ctx,
    page,
    page.meta(ctx as never, loaded),
    page.view(ctx as never, loaded, outcome.again),
  )
  return html200(handle, page, held, html, outcome.status)
}

async function loadPage(handle: Handle, page: Page, { ctx }: Held): Promise<unknown> {
  const known = await page.known?.(ctx as never)
  if (known !== undefined && known !== null) return known
  return handle.app.database.as(actorOf(ctx.visitor), (scope) => page.load(scope as never, ctx as never))
}

class RolledBack extends Error {
  readonly outcome: { again: unknown; status: number } | Answer
  constructor(outcome: { again: unknown; status: number } | Answer) {
    super('rolled back')
    this.outcome = outcome
  }
}

/** Runs a post once. Showing the form again means nothing happened, so the transaction is undone. */
async function inTransaction(
  handle: Handle,
  page: Page,
  held: Held,
  form: FormData,
  run: (scope: Scope) => Promise<Answer | { again: unknown; status: number }>,
): Promise<Answer | { again: unknown; status: number }> {
  try {
    return await handle.app.database.as(actorOf(held.ctx.visitor), async (scope) => {
      const claim = await claimOnce(scope, form, held.ctx.url.pathname)
      if (typeof claim === 'object') return redirect(claim.location ?? held.ctx.url.pathname)
      const outcome = await run(scope)
      if (
        isAgain(outcome) ||
        (isAnswer(outcome) && (outcome.kind === 'refused' || outcome.kind === 'absent'))
      )
        throw new RolledBack(outcome)
      if (isAnswer(outcome) && outcome.kind === 'redirect') await rememberOnce(scope, form, outcome.to)
      return outcome
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome
    throw error
  }
}

async function oneEndpoint(handle: Handle, one: Endpoint, c: Context): Promise<Response> {
  return guard(handle, c, false, async (held) => {
    const door = await atTheDoor(handle, one.allow, held)
    if (door) return door
    if (one.method === 'POST' && !comesFromOurPages(held.ctx.request.headers, handle.app.config.origin))
      return fail(handle, held, 'not_ours')
    return answer(handle, held, await one.answer(held.ctx as never))
  })
}

/** Builds the request's context, reads the form, and turns every failure into a calm page. */
async function guard(
  handle: Handle,
  c: Context,
  posting: boolean,
  work: (held: Held, form: FormData | null) => Promise<Response>,
  bodyLimit = ordinaryBody,
): Promise<Response> {
  let held = await makeCtx(handle, c, { kind: 'anyone', officeId: null })
  let form: FormData | null = null
  try {
    if (posting) {
      if (!comesFromOurPages(c.req.raw.headers, handle.app.config.origin))
        return fail(handle, held, 'not_ours')
      form = await readForm(c.req.raw, bodyLimit)
    }
    const visitor = await handle.app.findVisitor((name) =>
      readCookie(c.req.raw.headers.get('cookie'), cookieName(name, handle.app.config.secureCookies)),
    )
    held = { ...held, ctx: { ...held.ctx, visitor } }
    return await work(held, form)
  } catch (error) {
    return failed(handle, held, error, form)
  }
}

function failed(handle: Handle, held: Held, error: unknown, form: FormData | null): Promise<Response> {
  if (error instanceof BodyRefused) return fail(handle, held, error.reason)
  if (error instanceof DatabaseAway) return fail(handle, held, 'database_away', form)
  if (error instanceof DiskFull) return fail(handle, held, 'disk_full', form)
  handle.app.log.error(
    { err: describe(error), path: held.ctx.url.pathname.replaceAll(/[0-9a-f-]{36}/g, ':id') },
    'fault',
  )
  return fail(handle, held, 'fault', form)
}

/** Name, place and code of an error; its message may quote what somebody typed and stays out of the log. */
function describe(error: unknown): { name: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const at = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
    .join(' <')
  return { name: error.name, ...code, ...(at ? { at } : {}) }
}

async function makeCtx(handle: Handle, c: Context, visitor: Visitor): Promise<Held> {
  const secure = handle.app.config.secureCookies
  const header = c.req.raw.headers.get('cookie')
  const cookies: string[] = []
  const now = handle.app.clock()
  const url = new URL(c.req.raw.url)
  const query = new URLSearchParams(
    [...url.searchParams].map(([name, value]) => [cleanText(name), cleanText(value)]),
  )
  const cookie = (name: string) => readCookie(header, cookieName(name, secure))
  const flash = cookie('flash')
  if (flash) cookies.push(writeCookie('flash', '', secure, { maxAgeSeconds: 0 }))
  const params = Object.fromEntries(
    Object.entries(c.req.param()).map(([name, value]) => [name, cleanText(value ?? '')]),
  )
  const ctx: Ctx = {
    app: handle.app,
    request: c.req.raw,
    url,
    params,
    query,
    visitor,
    now,
    flash,
    lang: pickLang(c.req.raw.headers.get('accept-language'), cookie('lang')),
    callerHash: callerHash(callerAddress(c), now),
    cookie,
    setCookie: (name, value, options) => void cookies.push(writeCookie(name, value, secure, options)),
    dropCookie: (name) => void cookies.push(writeCookie(name, '', secure, { maxAgeSeconds: 0 })),
  }
  return { ctx, cookies }
}

/** Behind a proxy on this machine the proxy names the caller; from elsewhere nobody is believed. */
function callerAddress(c: Context): string {
  let direct = ''
  try {
    direct = getConnInfo(c).remote.address ?? ''
  } catch {
    return 'in-process'
  }
  const local = direct === '127.0.0.1' || direct === '::1' || direct === '::ffff:127.0.0.1'
  const forwarded = local ? c.req.raw.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? direct
}

async function atTheDoor(handle: Handle, allow: Allow, held: Held): Promise<Response | null> {
  const { visitor, url } = held.ctx
  const verdict = decide(allow, visitor, await handle.app.house())
  const { doors } = handle.site
  const onward = `?ke=${encodeURIComponent(url.pathname + url.search)}`
  switch (verdict) {
    case 'yes':
      return null
    case 'sign_in':
      return answer(handle, held, { kind: 'redirect', to: doors.signIn + onward })
    case 'finish_sign_in':
      return answer(handle, held, { kind: 'redirect', to: doors.finishSignIn(visitor) })
    case 'give_code':
      return answer(handle, held, { kind: 'redirect', to: doors.giveCode })
    case 'no':
      return fail(handle, held, 'refused')
    case 'absent':
      return fail(handle, held, 'absent')
  }
}

async function answer(handle: Handle, held: Held, given: Answer): Promise<Response> {
  switch (given.kind) {
    case 'redirect': {
      if (given.flash) held.ctx.setCookie('flash', given.flash, { maxAgeSeconds: 20 })
      return finish(
        held,
        new Response(null, {
          status: 303,
          headers: { ...handle.careful, location: given.to, 'cache-control': 'no-store' },
        }),
      )
    }
    case 'absent':
      return fail(handle, held, 'absent')
    case 'refused':
      return fail(handle, held, 'refused')
    case 'slow_down':
      return fail(handle, held, 'slow_down', null, given.seconds)
    case 'bytes': {
      const headers = {
        'cache-control': 'no-store',
        'content-security-policy': `default-src 'none'; sandbox`,
        ...handle.careful,
        ...given.headers,
      }
      return finish(held, new Response(given.body as BodyInit, { status: given.status ?? 200, headers }))
    }
  }
}

async function fail(
  handle: Handle,
  held: Held,
  failure: Failure,
  typed: FormData | null = null,
  seconds?: number,
): Promise<Response> {
  const html = handle.site.renderFailure(held.ctx, failure, {
    typed,
    ...(seconds === undefined ? {} : { seconds }),
  })
  const extra: Record<string, string> = seconds === undefined ? {} : { 'retry-after': String(seconds) }
  const body = await compressBody(Buffer.from(html), held.ctx.request.headers.get('accept-encoding'))
  return finish(
    held,
    new Response(held.ctx.request.method === 'HEAD' ? null : new Uint8Array(body.body), {
      status: statusOf[failure],
      headers: {
        ...pageHeaders(handle, false),
        ...(body.encoding ? { 'content-encoding': body.encoding } : {}),
        ...extra,
      },
    }),
  )
}

function pageHeaders(handle: Handle, wasm: boolean): Record<string, string> {
  return {
    ...handle.careful,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': wasm ? handle.policies.wasm : handle.policies.plain,
    'cache-control': 'no-store',
    vary: 'accept-encoding, cookie, accept-language',
  }
}

async function html200(
  handle: Handle,
  page: Page,
  held: Held,
  html: string,
  status: number,
): Promise<Response> {
  const body = await compressBody(Buffer.from(html), held.ctx.request.headers.get('accept-encoding'))
  const headers = {
    ...pageHeaders(handle, page.wasm === true),
    ...(body.encoding ? { 'content-encoding': body.encoding } : {}),
  }
  return finish(held, new Response(new Uint8Array(body.body), { status, headers }))
}

function shareOut(
  handle: Handle,
  page: Page,
  held: Held,
  kept: ReturnType<SharedAnswers['find']> & object,
): Response {
  const encoding = pickEncoding(held.ctx.request.headers.get('accept-encoding'))
  const body = encoding === 'br' ? kept.brotli : encoding === 'gzip' ? kept.gzip : kept.plain
  const headers = {
    ...pageHeaders(handle, page.wasm === true),
    'cache-control': 'no-cache',
    etag: kept.etag,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  }
  if (held.ctx.request.headers.get('if-none-match') === kept.etag)
    return finish(held, new Response(null, { status: 304, headers }))
  return finish(held, new Response(body, { status: 200, headers }))
}

function finish(held: Held, response: Response): Response {
  for (const cookie of held.cookies) response.headers.append('set-cookie', cookie)
  return response
}

async function assetOrAbsent(handle: Handle, c: Context): Promise<Response> {
  const file = handle.app.assets.file(c.req.path)
  if (!file) return fail(handle, await makeCtx(handle, c, { kind: 'anyone', officeId: null }), 'absent')
  const encoding = pickEncoding(c.req.raw.headers.get('accept-encoding'))
  const [body, used] =
    encoding === 'br' && file.brotli
      ? [file.brotli, 'br']
      : encoding && file.gzip
        ? [file.gzip, 'gzip']
        : [file.plain, null]
  return new Response(new Uint8Array(body), {
    headers: {
      ...handle.careful,
      'content-type': file.type,
      'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(used ? { 'content-encoding': used } : {}),
      ...(c.req.path === '/service-worker.js' ? { 'service-worker-allowed': '/' } : {}),
    },
  })
}
