import { anyone } from '#src/platform/access/allow.ts'
import { isLang } from '#src/platform/i18n/catalogue.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'

const oneYear = 365 * 24 * 3600

/** Remembers the language and goes back to where the reader was; only ever to a page of ours. */
export const languagePage = page({
  path: '/bahasa',
  allow: anyone,
  evenHandedOver: true,
  load: (_scope, ctx) => {
    const wanted = ctx.query.get('ke')
    if (isLang(wanted)) ctx.setCookie('lang', wanted, { maxAgeSeconds: oneYear, strict: false })
    return Promise.resolve(redirect(ownPath(ctx.query.get('balik'))))
  },
  meta: () => ({ title: 'Bahasa' }),
  view: () => <p />,
})

/** A path on this site; anything that could lead elsewhere becomes the front door. */
export function ownPath(given: string | null): string {
  if (given === null || !/^\/[\w\-./]*$/.test(given) || given.startsWith('//')) return '/'
  return given
}
