import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Allow } from '../access/allow.ts'
import { actorOf } from '../access/visitor.ts'
import { DatabaseAway, DiskFull, type Scope } from '../db/scope.ts'
import { isAgain, isAnswer, overtaken, redirect, type Answer } from './answer.ts'
import type { App } from './app.ts'
import { cookieName, readCookie } from './cookies.ts'
import { atTheDoor } from './door.ts'
import { BodyRefused, readForm } from './form-body.ts'
import { carefulHeaders, contentPolicy } from './headers.ts'
import { sentencesIn, sentencesNotIn } from './kept-post.ts'
import { claimOnce, rememberOnce } from './once.ts'
import type { Again, Endpoint, Page } from './page.ts'
import { makeCtx } from './request-context.ts'
import { answer, assetOrAbsent, fail, html200, shareOut } from './respond.ts'
import { comesFromOurPages } from './same-site.ts'
import { createSharedAnswers } from './shared-answers.ts'
import type { Handle, Held, Site } from './site.ts'

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

async function onePage(handle: Handle, page: Page, c: Context): Promise<Response> {
  const posting = c.req.method === 'POST'
  return guard(
    handle,
    c,
    page.allow,
    posting,
    async (held, form) => {
      const door = await atTheDoor(handle, page, held, form)
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
        page.meta(ctx as never, loaded, null),
        page.view(ctx as never, loaded, null),
      )
      if (key !== null) return shareOut(handle, page, held, await handle.shared.keep(key, html))
      return html200(handle, page, held, html, 200)
    },
    page,
  )
}

async function postPage(handle: Handle, page: Page, held: Held, form: FormData): Promise<Response> {
  const name = String(form.get('do') ?? held.ctx.query.get('do') ?? 'default')
  const action = page.actions && Object.hasOwn(page.actions, name) ? page.actions[name] : undefined
  if (!action) return fail(handle, held, 'malformed', { sentences: sentencesIn(form) })
  const prepared = action.prepare ? await action.prepare(held.ctx as never, form) : undefined
  if (isAnswer(prepared)) return answer(handle, held, prepared, form)
  const outcome = isAgain(prepared)
    ? prepared
    : await inTransaction(handle, page, held, form, (scope) =>
        action.run(scope as never, held.ctx as never, form, prepared),
      )
  if (isAnswer(outcome)) return answer(handle, held, outcome, form)
  // Carried out: the page says so as it would after a redirect.
  const ctx = outcome.done === undefined ? held.ctx : { ...held.ctx, flash: outcome.done }
  const loaded = await loadPage(handle, page, held)
  // The page that would show the form again is no longer one: what was typed must not go with it.
  if (isAnswer(loaded))
    return answer(
      handle,
      held,
      loaded.kind === 'redirect' ? overtaken(loaded.to, loaded.flash) : loaded,
      form,
    )
  const meta = { ...page.meta(ctx as never, loaded, outcome.again as never), toMend: outcome.status === 422 }
  const render = (left: readonly string[]) =>
    handle.site.renderPage(ctx, page, { ...meta, left }, page.view(ctx as never, loaded, outcome.again))
  const html = render([])
  const left = outcome.status < 400 ? [] : sentencesNotIn(html, form)
  return html200(handle, page, held, left.length === 0 ? html : render(left), outcome.status)
}

async function loadPage(handle: Handle, page: Page, { ctx }: Held): Promise<unknown> {
  const known = await page.known?.(ctx as never)
  if (known !== undefined && known !== null) return known
  return handle.app.database.as(actorOf(ctx.visitor), (scope) => page.load(scope as never, ctx as never))
}

class RolledBack extends Error {
  readonly outcome: Again<unknown> | Answer
  constructor(outcome: Again<unknown> | Answer) {
    super('rolled back')
    this.outcome = outcome
  }
}

/** Where an answer leads, null when nowhere, false when nothing was done. */
function leadsTo(answer: Answer): string | null | false {
  if (answer.kind === 'redirect') return answer.to
  return answer.kind === 'refused' || answer.kind === 'absent' || answer.kind === 'overtaken' ? false : null
}

/** Runs a post once. Showing the form again means nothing happened, so the transaction is undone. */
async function inTransaction(
  handle: Handle,
  page: Page,
  held: Held,
  form: FormData,
  run: (scope: Scope) => Promise<Answer | Again<unknown>>,
): Promise<Answer | Again<unknown>> {
  try {
    return await handle.app.database.as(actorOf(held.ctx.visitor), async (scope) => {
      const claim = await claimOnce(scope, form, held.ctx.url.pathname)
      if (typeof claim === 'object') return redirect(claim.location ?? held.ctx.url.pathname)
      const outcome = await run(scope)
      const to = isAgain(outcome) ? outcome.done !== undefined && held.ctx.url.pathname : leadsTo(outcome)
      if (to === false) throw new RolledBack(outcome)
      if (to !== null) await rememberOnce(scope, form, to)
      return outcome
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome
    throw error
  }
}

async function oneEndpoint(handle: Handle, one: Endpoint, c: Context): Promise<Response> {
  return guard(
    handle,
    c,
    one.allow,
    one.method === 'POST',
    async (held, form) => {
      const door = await atTheDoor(handle, one, held)
      if (door) return door
      return answer(handle, held, await one.answer(held.ctx as never, form ?? new FormData()))
    },
    one,
  )
}

/** Builds the request's context, reads the form, and turns every failure into a calm page. */
async function guard(
  handle: Handle,
  c: Context,
  allow: Allow,
  posting: boolean,
  work: (held: Held, form: FormData | null) => Promise<Response>,
  { bodyLimit = ordinaryBody, byItself }: Readonly<{ bodyLimit?: number; byItself?: true }>,
): Promise<Response> {
  let held = await makeCtx(handle, c, { kind: 'anyone', officeId: null })
  let form: FormData | null = null
  try {
    if (posting) {
      if (!comesFromOurPages((name) => c.req.raw.headers.get(name), handle.app.config.origin))
        return fail(handle, held, 'not_ours')
      form = await readForm(c.req.raw, bodyLimit)
    }
    const visitor = await handle.app.findVisitor(
      (name) =>
        readCookie(c.req.raw.headers.get('cookie'), cookieName(name, handle.app.config.secureCookies)),
      allow,
      byItself,
    )
    held = { ...held, ctx: { ...held.ctx, visitor } }
    return await work(held, form)
  } catch (error) {
    return failed(handle, held, error, form)
  }
}

function failed(handle: Handle, held: Held, error: unknown, form: FormData | null): Promise<Response> {
  if (error instanceof BodyRefused) {
    const sentences = error.tooLong ? sentencesIn(error.tooLong) : []
    return fail(handle, held, error.reason, { typed: error.words, sentences })
  }
  if (error instanceof DatabaseAway) return fail(handle, held, 'database_away', { typed: form })
  if (error instanceof DiskFull) return fail(handle, held, 'disk_full', { typed: form })
  handle.app.log.error(
    { err: describe(error), path: held.ctx.url.pathname.replaceAll(/[0-9a-f-]{36}/g, ':id') },
    'fault',
  )
  return fail(handle, held, 'fault', { typed: form })
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
