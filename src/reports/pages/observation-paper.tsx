import { anyone } from '#src/platform/access/allow.ts'
import { FormPaper } from '#src/platform/forms/form-paper.tsx'
import { redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { BackLink, Notice, PrintButton } from '#src/ui/index.ts'
import { flowWords } from '../flow-words.ts'
import { frontState, sharedKey } from '../front-state.ts'
import { observationForm } from '../observation-form.ts'
import { Limits } from './limits.tsx'

/** The sheet on paper, for a teachers' room or a house without a signal. */
export const observationPaperPage = page({
  path: '/amati/kertas',
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => (await frontState(scope)) ?? redirect('/siapkan'),
  meta: (ctx) => ({ title: flowWords[ctx.lang].titles.observation }),
  view: (ctx, { office }) => {
    const words = flowWords[ctx.lang]
    return (
      <>
        <div class="no-print">
          <BackLink href="/amati">{words.titles.observation}</BackLink>
        </div>
        <PrintButton />
        <Notice tone="warn">
          <p>{words.observe.print}</p>
        </Notice>
        <FormPaper form={observationForm} lang={ctx.lang} band="dewasa">
          <p>{office.name}</p>
          <Limits office={office} band="dewasa" lang={ctx.lang} />
        </FormPaper>
      </>
    )
  },
})
