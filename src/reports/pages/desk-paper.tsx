import { staff } from '#src/platform/access/allow.ts'
import { FormPaper } from '#src/platform/forms/index.ts'
import { page } from '#src/platform/web/page.ts'
import { officeOf } from '#src/people/index.ts'
import { BackLink, PrintButton } from '#src/ui/index.ts'
import { deskForm } from '../desk-form.ts'
import { enterWords } from '../enter-words.ts'

/** The same questions on paper, for a visit, a telephone line or a day without power. */
export const deskPaperPage = page({
  path: '/meja/formulir',
  allow: staff('intake'),
  load: async (scope) => ({ office: (await officeOf(scope)).name }),
  meta: (ctx) => ({ title: enterWords[ctx.lang].paper, nav: 'desk' }),
  view: (ctx, { office }) => (
    <>
      <div class="no-print">
        <BackLink href="/meja/baru">{enterWords[ctx.lang].titles.report}</BackLink>
      </div>
      <PrintButton />
      <FormPaper form={deskForm} lang={ctx.lang} band="dewasa">
        <p>{office}</p>
      </FormPaper>
    </>
  ),
})
