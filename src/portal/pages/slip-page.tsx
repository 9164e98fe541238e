import { caseHref, caseStaff, fileForPost, loadCase, whyReadOnly, type StaffCtx } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { asId, type CaseId, type DoorId } from '#src/platform/ids.ts'
import { fromBase64Url, openText, sealText, toBase64Url, VaultError } from '#src/platform/vault/index.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  CopyableCode,
  EmptyState,
  InsetText,
  Notice,
  PageHead,
  PrintButton,
} from '#src/ui/index.ts'
import { findOpen, readDoors, type OpenedDoor } from '../manage-doors.ts'
import { noteWordsGiven } from '../open-door.ts'
import { sealedAt } from '../place.ts'
import { staffWords } from '../staff-words.ts'

const slipCookie = 'slip-tempat'
const slipSeconds = 15 * 60

type Door = Pick<OpenedDoor, 'id' | 'publicKey'>
type Slip = Readonly<{ caseId: CaseId; door: OpenedDoor | null; code: string | null; writable: boolean }>

export function slipHref(caseId: CaseId, id: DoorId): string {
  return caseHref(caseId, `tempat/kata?pintu=${id}`)
}

/** The words lie in this worker's browser alone until they are handed over. */
export function showSlip(ctx: StaffCtx, door: Door, code: string): void {
  const { keys, accountId } = ctx.visitor
  const sealed = sealText(keys.symmetric, sealedAt.slip(accountId, door), code)
  ctx.setCookie(slipCookie, toBase64Url(sealed), { maxAgeSeconds: slipSeconds, strict: true })
}

/** The words for one person, to be printed or copied by hand. Shown to the worker who made them until handed over. */
export const slipPage = page({
  path: '/kasus/:id/tempat/kata',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { file } = data
    const doors = await readDoors(scope, ctx.visitor, file, data.safe)
    const door = findOpen(doors, asId<'door'>(ctx.query.get('pintu')))
    const slip: Slip = {
      caseId: file.head.id,
      door,
      code: door && codeIn(ctx, door),
      writable: whyReadOnly(file.head) === null,
    }
    return slip
  },
  actions: {
    given: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx, 'any')
        const id = asId<'door'>(postedText(form, 'door'))
        if (!file || !id) return absent()
        await noteWordsGiven(scope, file.head.id, id)
        ctx.dropCookie(slipCookie)
        return redirect(caseHref(file.head.id, 'tempat'))
      },
    },
  },
  meta: (ctx) => ({ title: staffWords[ctx.lang].tab, shell: 'console', nav: 'cases' }),
  view: (ctx, slip) => {
    const words = staffWords[ctx.lang].slip
    const home = caseHref(slip.caseId, 'tempat')
    const { door, code } = slip
    if (!door || !code) return <NoWords slip={slip} lang={ctx.lang} />
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
        <form method="post" action={caseHref(slip.caseId, 'tempat/kata')} class="no-print">
          <OnceField />
          <input type="hidden" name="door" value={door.id} />
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

/** The door stands, but its words are not in this browser: they were shown, or the answer with them was lost. */
function NoWords({ slip, lang }: { slip: Slip; lang: Lang }) {
  const words = staffWords[lang].slip
  const { caseId, door } = slip
  const home = caseHref(caseId, 'tempat')
  if (!door || door.wordsGiven)
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
      <BackLink href={home}>{words.back}</BackLink>
      <PageHead title={words.title} />
      <Notice tone="warn" title={words.unseen(door.called)}>
        <p>{words.unseenText}</p>
      </Notice>
      <ButtonRow>
        {slip.writable && (
          <form method="post" action={home}>
            <OnceField />
            <input type="hidden" name="door" value={door.id} />
            <Button name="do" value="renew" icon="key">
              {staffWords[lang].renew}
            </Button>
          </form>
        )}
        <form method="post" action={caseHref(caseId, 'tempat/kata')}>
          <OnceField />
          <input type="hidden" name="door" value={door.id} />
          <Button kind="secondary" name="do" value="given" icon="check">
            {words.given}
          </Button>
        </form>
      </ButtonRow>
    </>
  )
}

/** Words of another door do not open here, nor those that were made anew: nobody is handed the wrong way in. */
function codeIn(ctx: StaffCtx, door: Door): string | null {
  const bytes = fromBase64Url(ctx.cookie(slipCookie) ?? '')
  if (!bytes) return null
  try {
    return openText(ctx.visitor.keys.symmetric, sealedAt.slip(ctx.visitor.accountId, door), bytes)
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}
