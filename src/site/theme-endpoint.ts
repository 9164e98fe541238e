import { anyone } from '#src/platform/access/allow.ts'
import { bytes } from '#src/platform/web/answer.ts'
import { endpoint } from '#src/platform/web/page.ts'

const oneYear = 365 * 24 * 3600

/** Light or dark for people without JavaScript; with it the browser writes the same cookie by itself. */
export const themeEndpoint = endpoint({
  path: '/tampilan',
  method: 'POST',
  allow: anyone,
  evenHandedOver: true,
  bodyLimit: 10_000,
  answer: async (ctx, form) => {
    const wanted = form.get('theme')
    const theme = wanted === 'light' || wanted === 'dark' ? wanted : 'auto'
    const from = ctx.request.headers.get('referer')
    // Two slashes in front would name another host.
    const back = from && URL.canParse(from) ? new URL(from).pathname.replace(/^\/+/, '/') : '/'
    return bytes(
      '',
      { location: back, 'set-cookie': `theme=${theme}; Path=/; Max-Age=${oneYear}; SameSite=Lax` },
      303,
    )
  },
})
