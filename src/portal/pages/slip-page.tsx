import { caseHref, caseStaff, fileForPost, loadCase, type StaffCtx } from '#src/cases/index.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { fromBase64Url, openText, VaultError } from '#src/platform/vault/index.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  CopyableCode,
  EmptyState,
  InsetText,
  PageHead,
  PrintButton,
} from '#src/ui/index.ts'
import { sealedAt } from '../place.ts'
import { staffWords } from '../staff-words.ts'

export const slipCookie = 'slip-tempat'
export const slipSeconds = 15 * 60

/** The words for one person, to be printed or copied by hand. Shown to the worker who made them until handed over. */
export const slipPage = page({
  path: '/kasus/:id/tempat/kata',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    return isAnswer(data) ? data : { caseId: data.file.head.id, code: codeIn(ctx, data.file.head.id) }
  },
  actions: {
    given: {
      run: async (scope, ctx) => {
        const file = await fileForPost(scope, ctx, 'any')
        if (!file) return absent()
        ctx.dropCookie(slipCookie)
        return redirect(caseHref(file.head.id, 'tempat'))
      },
    },
  },
  meta: (ctx) => ({ title: staffWords[ctx.lang].tab, shell: 'console', nav: 'cases' }),
  view: (ctx, { caseId, code }) => {
    const words = staffWords[ctx.lang].slip
    const home = caseHref(caseId, 'tempat')
    if (!code)
      return (
        <>
          <PageHead title={words.title} />
          <EmptyState
            title={words.gone}
            drawing="rest"
            action={<ButtonLink href={home}>{words.back}</ButtonLink>}
          >
            <p>{words.goneText}</p>
          </EmptyState>
        </>
      )
    return (
      <>
        <div class="no-print">
          <BackLink href={home}>{words.back}</BackLink>
        </div>
        <PageHead title={words.title} intro={words.intro} actions={<PrintButton />} />
        <CopyableCode code={code} label={words.label} />
        <p>{words.how}</p>
        <p>
          <strong>{ctx.app.config.origin.host}</strong>
        </p>
        <InsetText>{words.keep}</InsetText>
        <p class="meta">{words.noName}</p>
        <form method="post" action={caseHref(caseId, 'tempat/kata')} class="no-print">
          <OnceField />
          <ButtonRow>
            <Button name="do" value="given" icon="check">
              {words.given}
            </Button>
          </ButtonRow>
        </form>
      </>
    )
  },
})

/** Words made for another file do not open here, so that nobody is handed the way into somebody else's place. */
function codeIn(ctx: StaffCtx, caseId: CaseId): string | null {
  const bytes = fromBase64Url(ctx.cookie(slipCookie) ?? '')
  if (!bytes) return null
  try {
    return openText(ctx.visitor.keys.symmetric, sealedAt.slip(ctx.visitor.accountId, caseId), bytes)
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}
