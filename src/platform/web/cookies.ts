import type { CookieOptions } from './page.ts'

/** Tells other tabs of the browser that its screen was handed over, so that what stands open in them goes. */
export const handedMark = 'layar'

/** Reads one cookie of a request. Names carry the __Host- prefix when the site is served by https. */
export function readCookie(header: string | null, name: string): string | null {
  if (!header) return null
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) {
      const value = part.slice(at + 1).trim()
      return /^[\w.~-]*$/.test(value) ? value : null
    }
  }
  return null
}

export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name
}

export function writeCookie(
  name: string,
  value: string,
  secure: boolean,
  options: CookieOptions = {},
): string {
  const parts = [
    `${cookieName(name, secure)}=${value}`,
    'Path=/',
    `SameSite=${options.strict === false ? 'Lax' : 'Strict'}`,
  ]
  if (!options.readable) parts.push('HttpOnly')
  if (options.maxAgeSeconds !== undefined) parts.push(`Max-Age=${options.maxAgeSeconds}`)
  if (secure) parts.push('Secure')
  return parts.join('; ')
}
