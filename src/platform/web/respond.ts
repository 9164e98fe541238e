import type { Context } from 'hono'
import { redirect, type Answer } from './answer.ts'
import { compressBody, pickEncoding } from './compress.ts'
import { sealedOff } from './headers.ts'
import { isSecret, sentencesIn, withoutSecrets } from './kept-post.ts'
import type { Page } from './page.ts'
import { makeCtx } from './request-context.ts'
import type { SharedAnswers } from './shared-answers.ts'
import type { Failure, FailureDetail, Handle, Held } from './site.ts'

const statusOf: Record<Failure, number> = {
  absent: 404,
  refused: 403,
  not_ours: 403,
  too_large: 413,
  malformed: 400,
  slow_down: 429,
  database_away: 503,
  disk_full: 507,
  signed_out: 401,
  overtaken: 409,
  fault: 500,
}

/** `form` is the post it answers: its sentences come back where it was not carried out. */
export async function answer(
  handle: Handle,
  held: Held,
  given: Answer,
  form: FormData | null = null,
): Promise<Response> {
  const sentences = form ? sentencesIn(form) : []
  switch (given.kind) {
    case 'overtaken':
      return (given.typed ?? sentences).length > 0
        ? fail(handle, held, 'overtaken', { sentences: given.typed ?? sentences, onward: given.to })
        : answer(handle, held, redirect(given.to, given.flash))
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
      return fail(handle, held, 'absent', { sentences })
    case 'refused':
      return fail(handle, held, 'refused', { sentences })
    case 'slow_down':
      return fail(handle, held, 'slow_down', {
        seconds: given.seconds,
        typed: sentences.length > 0 ? form : null,
      })
    case 'bytes': {
      const headers = { ...sealedOff, ...handle.careful, ...given.headers }
      return finish(held, new Response(given.body as BodyInit, { status: given.status ?? 200, headers }))
    }
  }
}

/** The calm page about what went wrong. Nothing that hides while it is typed is ever written into it. */
export async function fail(
  handle: Handle,
  held: Held,
  failure: Failure,
  detail: Omit<FailureDetail, 'secretsLeft'> = {},
): Promise<Response> {
  const { typed, seconds } = detail
  const html = handle.site.renderFailure(held.ctx, failure, {
    ...detail,
    typed: typed ? withoutSecrets(typed) : null,
    secretsLeft: [...(typed?.keys() ?? [])].some(isSecret),
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

export async function html200(
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

export function shareOut(
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

export async function assetOrAbsent(handle: Handle, c: Context): Promise<Response> {
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
