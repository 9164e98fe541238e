import { institutions, type InstitutionId } from '#src/people/index.ts'
import { asId } from '#src/platform/ids.ts'
import type { Page } from '#src/platform/web/page.ts'
import { ButtonLink, EmptyState } from '#src/ui/index.ts'
import { postForm } from '../forms/programme-forms.ts'
import { guidanceStaff } from '../guidance-frame.tsx'
import { atField, sheetPage } from '../sheet-page.tsx'
import { statePost } from '../state-post.ts'
import { guidanceWords } from '../words.ts'

/** Says at which school one works. */
export const newPostPage: Page = sheetPage({
  path: '/bk/sekolah',
  allow: guidanceStaff,
  nav: 'guidance',
  given: (scope) => institutions(scope),
  title: (lang) => guidanceWords[lang].statePostTitle,
  back: (lang) => ({ href: '/bk', label: guidanceWords[lang].homeTitle }),
  intro: (lang) => <p>{guidanceWords[lang].statePostIntro}</p>,
  instead: (lang, schools) =>
    schools.length > 0 ? null : (
      <EmptyState
        title={guidanceWords[lang].noSchoolsTitle}
        action={
          <ButtonLink href="/bk" kind="secondary">
            {guidanceWords[lang].back}
          </ButtonLink>
        }
      >
        <p>{guidanceWords[lang].noSchools}</p>
      </EmptyState>
    ),
  form: (schools) =>
    postForm({ schools: schools.map((one) => ({ code: one.id as string, id: one.name, en: one.name })) }),
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
