import { staff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { fromBase64Url, toBase64Url, type Share } from '#src/platform/vault/index.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import {
  Button,
  Card,
  ErrorSummary,
  Notice,
  PageHead,
  PrintButton,
  TextInput,
  type FieldError,
} from '#src/ui/index.ts'
import { groupOf, keepRecoveryKey, newChallenge, proveShares, type Challenge } from '../confirm-recovery.ts'
import { newRecoveryKey } from '../make-office.ts'
import { forgetOffice, officeOf } from '../office.store.ts'
import { setUpWords } from '../set-up-words.ts'
import { errorAt, typed, typedAll } from './parts.tsx'

type Shown = { publicKey: Uint8Array; shares: readonly Share[]; challenge: Challenge }
type Again = Shown & { errors: readonly FieldError[]; answers: readonly string[] }

const path = '/siapkan/kunci-cadangan'

/** Three sheets for three people, shown until they are proved to be on paper, and never again. */
export const recoverySharesPage = page({
  path,
  allow: staff('head'),
  load: async (scope) => {
    const office = await officeOf(scope)
    if (office.recoveryPublicKey) return redirect('/hari-ini')
    return { office: office.name, fresh: { ...(await newRecoveryKey()), challenge: newChallenge() } }
  },
  actions: {
    default: {
      // Proving opens and seals six times; it needs no connection while it does.
      prepare: async (_ctx, form) => {
        const proved = await proveShares(
          fromBase64Url(typed(form, 'key', 60)) ?? new Uint8Array(),
          typedAll(form, 'share'),
        )
        const challenge = readChallenge(typed(form, 'asked', 20))
        return proved && challenge ? { ...proved, challenge } : redirect(path)
      },
      run: async (scope, ctx, form, shown) => {
        const answers = typedAll(form, 'answer').map((text) => text.trim().toUpperCase())
        const wrong = shown.challenge.flatMap(({ sheet, group }, at) => {
          const share = shown.shares.find((one) => one.number === sheet)
          return share && groupOf(share, group) === tidy(answers[at] ?? '')
            ? []
            : [{ name: `answer-${at + 1}`, message: setUpWords[ctx.lang].shares.wrong }]
        })
        if (wrong.length > 0) return again<Again>({ ...shown, answers, errors: wrong })
        await keepRecoveryKey(scope, shown.publicKey)
        scope.afterCommit(() => forgetOffice(ctx.app.database))
        return redirect('/kantor', 'recovery')
      },
    },
  },
  meta: (ctx) => ({ title: setUpWords[ctx.lang].shares.title, nav: 'office' }),
  view: (ctx, loaded, state: Again | null) => {
    const words = setUpWords[ctx.lang].shares
    const shown: Shown = state ?? loaded.fresh
    return (
      <>
        {state && <ErrorSummary errors={state.errors} />}
        <PageHead title={words.title} intro={words.lead} actions={<PrintButton />} />
        <div class="no-print">
          <Notice tone="warn">
            <p>{words.rules}</p>
            <p>{words.reload}</p>
          </Notice>
        </div>
        {shown.shares.map((share) => (
          <Sheet key={share.number} lang={ctx.lang} share={share} office={loaded.office} />
        ))}
        <ProveForm lang={ctx.lang} shown={shown} state={state} />
      </>
    )
  },
})

/** Crockford's alphabet forgives these when read from paper. */
function tidy(text: string): string {
  return text.replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}

function readChallenge(text: string): Challenge | null {
  const pairs = text.split(',').map((pair) => pair.split('.').map(Number))
  const read = pairs.flatMap(([sheet, group]) =>
    (sheet === 1 || sheet === 2 || sheet === 3) && group !== undefined && group >= 1 && group <= 18
      ? [{ sheet, group } as const]
      : [],
  )
  return read.length === 2 && read[0]?.sheet !== read[1]?.sheet ? read : null
}

function Sheet(props: { lang: Lang; share: Share; office: string }) {
  const words = setUpWords[props.lang].shares
  return (
    <div class="sheet-page">
      <Card
        title={words.sheet(props.share.number)}
        aside={<span class="meta">{words.sheetSet(props.share.set)}</span>}
      >
        <p>
          <strong>{props.office}</strong>
        </p>
        <ol class="paper-codes paper-groups" translate={false}>
          {props.share.text.split('-').map((group, at) => (
            <li key={at}>
              <code>{group}</code>
            </li>
          ))}
        </ol>
        <p>{words.sheetText}</p>
        <p>{words.sheetFor}: ______________________________</p>
      </Card>
    </div>
  )
}

function ProveForm(props: { lang: Lang; shown: Shown; state: Again | null }) {
  const words = setUpWords[props.lang].shares
  const { shown, state } = props
  return (
    <form class="no-print" method="post" action={path}>
      <OnceField />
      <input type="hidden" name="key" value={toBase64Url(shown.publicKey)} />
      <input
        type="hidden"
        name="asked"
        value={shown.challenge.map(({ sheet, group }) => `${sheet}.${group}`).join(',')}
      />
      {shown.shares.map((share) => (
        <input key={share.number} type="hidden" name="share" value={share.text} />
      ))}
      <h2>{words.proveHeading}</h2>
      {shown.challenge.map(({ sheet, group }, at) => (
        <TextInput
          key={at}
          name="answer"
          id={`f-answer-${at + 1}`}
          label={words.prove(group, sheet)}
          hint={words.proveHint}
          value={state?.answers[at]}
          width={10}
          maxlength={8}
          spellcheck={false}
          required
          error={errorAt(state?.errors ?? [], `answer-${at + 1}`)}
        />
      ))}
      <Button>{words.submit}</Button>
    </form>
  )
}
