import { anyone } from '#src/platform/access/allow.ts'
import { page } from '#src/platform/web/page.ts'
import { ButtonLink } from '#src/ui/index.ts'
import { reporterWords } from '../reporter-words.ts'

/** After leaving: says that nothing is open any more. */
export const leftPage = page({
  path: '/laporanku/keluar',
  allow: anyone,
  load: () => Promise.resolve(null),
  meta: (ctx) => ({ title: reporterWords[ctx.lang].left.title }),
  view: (ctx) => {
    const words = reporterWords[ctx.lang].left
    return (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">{words.text}</p>
        <ButtonLink href="/" kind="secondary" icon="home">
          {words.home}
        </ButtonLink>
      </>
    )
  },
})
