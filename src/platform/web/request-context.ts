import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Visitor } from '../access/visitor.ts'
import { pickLang } from '../i18n/catalogue.ts'
import { callerHash } from './caller.ts'
import { cookieName, readCookie, writeCookie } from './cookies.ts'
import { cleanText } from './form-body.ts'
import type { Ctx } from './page.ts'
import type { Handle, Held } from './site.ts'

export async function makeCtx(handle: Handle, c: Context, visitor: Visitor): Promise<Held> {
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
  // Asked now: a connection that has gone no longer says where it came from.
  const caller = callerAddress(c)
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
    callerHash: () => callerHash(caller, now),
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
