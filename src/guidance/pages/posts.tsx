import { institutions, type InstitutionId } from '#src/people/index.ts'
import { asId } from '#src/platform/ids.ts'
import type { Page } from '#src/platform/web/page.ts'
import { postForm } from '../forms/programme-forms.ts'
import { guidanceStaff } from '../guidance-frame.tsx'
import { atField, sheetPage } from '../sheet-page.tsx'
import { statePost } from '../state-post.ts'
import { guidanceWords } from '../words.ts'

/** A list with nothing in it still needs one entry; it is refused when chosen. */
const nothing = [{ code: 'none', id: '-', en: '-' }]

/** Says at which school one works. */
export const newPostPage: Page = sheetPage({
  path: '/bk/sekolah',
  allow: guidanceStaff,
  nav: 'guidance',
  given: (scope) => institutions(scope),
  title: (lang) => guidanceWords[lang].statePostTitle,
  back: (lang) => ({ href: '/bk', label: guidanceWords[lang].homeTitle }),
  intro: (lang, schools) => (
    <p>{schools.length === 0 ? guidanceWords[lang].noSchools : guidanceWords[lang].statePostIntro}</p>
  ),
  form: (schools) =>
    postForm({
      schools:
        schools.length === 0
          ? nothing
          : schools.map((one) => ({ code: one.id as string, id: one.name, en: one.name })),
    }),
  run: async (scope, ctx, answers, schools) => {
    const id = asId<'institution'>(answers.school)
    if (!schools.some((one) => one.id === id)) return atField('school', { kind: 'unknownCode' })
    const post = {
      institutionId: id as InstitutionId,
      pupils: answers.pupils ?? null,
      since: answers.since,
    }
    return (await statePost(scope, post)) ? { to: '/bk' } : { problem: guidanceWords[ctx.lang].postStanding }
  },
})
