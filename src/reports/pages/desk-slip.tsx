import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { asId, type ReportId } from '#src/platform/ids.ts'
import { fromBase64Url, openText, VaultError, type Place } from '#src/platform/vault/index.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  CopyableCode,
  EmptyState,
  InsetText,
  PageHead,
  PrintButton,
} from '#src/ui/index.ts'
import { deskWords } from '../desk-words.ts'
import { enterWords } from '../enter-words.ts'

export const slipCookie = 'slip'
export const slipSeconds = 15 * 60

export function slipPlace(accountId: string): Place {
  return { table: 'reports.slip', row: accountId, column: 'code' }
}

/** The words for the person a report was written down for, to be printed or copied by hand. Shown until handed over. */
export const deskSlipPage = page({
  path: '/meja/slip',
  allow: staff('intake'),
  load: (_scope, ctx) =>
    Promise.resolve({ code: codeIn(ctx), reportId: asId<'report'>(ctx.query.get('laporan')) }),
  actions: {
    given: {
      run: (_scope, ctx) => {
        ctx.dropCookie(slipCookie)
        const id = asId<'report'>(ctx.query.get('laporan'))
        return Promise.resolve(redirect(id ? `/meja/${id}` : '/meja'))
      },
    },
  },
  meta: (ctx) => ({
    title: enterWords[ctx.lang].slip.title,
    nav: 'desk',
    flashes: { kept_from: deskWords[ctx.lang].flashes.kept_from },
  }),
  view: (ctx, { code, reportId }) => {
    const words = enterWords[ctx.lang].slip
    const onward = reportId ? `/meja/${reportId}` : '/meja'
    if (!code) {
      return (
        <>
          <PageHead title={words.title} />
          <EmptyState
            title={words.gone}
            drawing="rest"
            action={<ButtonLink href={onward}>{words.open}</ButtonLink>}
          >
            <p>{words.goneText}</p>
          </EmptyState>
        </>
      )
    }
    return (
      <>
        <PageHead title={words.title} intro={words.intro} actions={<PrintButton />} />
        <CopyableCode code={code} label={words.label} />
        <p>{words.how}</p>
        <p>
          <strong>{ctx.app.config.origin.host}</strong>
        </p>
        <InsetText>{words.keep}</InsetText>
        <p class="meta">{words.noNumber}</p>
        <GivenForm reportId={reportId} label={words.given} />
        <p class="meta no-print">
          {words.nobody}. {words.nobodyText}
        </p>
      </>
    )
  },
})

function GivenForm(props: { reportId: ReportId | null; label: string }) {
  return (
    <form
      method="post"
      action={props.reportId ? `/meja/slip?laporan=${props.reportId}` : '/meja/slip'}
      class="no-print"
    >
      <OnceField />
      <ButtonRow>
        <Button name="do" value="given" icon="check">
          {props.label}
        </Button>
      </ButtonRow>
    </form>
  )
}

function codeIn(ctx: Ctx<Member>): string | null {
  const bytes = fromBase64Url(ctx.cookie(slipCookie) ?? '')
  if (!bytes) return null
  try {
    return openText(ctx.visitor.keys.symmetric, slipPlace(ctx.visitor.accountId), bytes)
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}
