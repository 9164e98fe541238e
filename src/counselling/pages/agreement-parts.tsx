import { FormSheet, type FieldError, type Typed } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, Disclosure, Notice, PrintButton } from '#src/ui/index.ts'
import { isWhole, type AgreementPlan } from '../agree.ts'
import { AgreementPaper, SignPad } from '../agreement-view.tsx'
import { signForm } from '../forms/sign-form.ts'
import type { EpisodeBook, OpenAgreement } from '../open-episode.ts'
import { techniqueWords } from '../technique-words.ts'
import { counsellingWords } from '../words.ts'

/** A signature as it was typed, kept when it could not be taken yet. */
export type Again = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  notice: string | null
  /** What a finger drew before a post was refused. */
  strokes?: string | undefined
}>

/** The text, its versions, who said yes, and the ways to sign and to stop. */
export function AgreementView(props: {
  lang: Lang
  book: EpisodeBook
  plan: AgreementPlan
  newest: OpenAgreement | null
  changed: boolean
  state: Again | null
  writable: boolean
}) {
  const { lang, book, plan, newest, changed, state } = props
  const words = techniqueWords[lang].agreement
  const older = book.agreements.filter(
    (one) => one.kind === plan.kind && one.runId === plan.runId && one !== newest,
  )
  return (
    <>
      <h2>{words[plan.kind]}</h2>
      <Notice>
        <p>{words.intro}</p>
        <p>{words.notLaw}</p>
      </Notice>
      {state?.notice && (
        <Notice tone="warn">
          <p>{state.notice}</p>
        </Notice>
      )}
      {newest ? (
        <>
          <AgreementPaper agreement={newest} lang={lang} caseId={book.episode.caseId} />
          <PrintButton />
        </>
      ) : (
        <p class="hint">{words.none}</p>
      )}
      {changed && (
        <Notice tone="warn">
          <p>{words.changed}</p>
        </Notice>
      )}
      {props.writable && (!newest || changed || newest.revokedAt) && (
        <form method="post" action="?do=make">
          <OnceField />
          <Button kind={newest ? 'secondary' : 'primary'}>{newest ? words.remake : words.make}</Button>
        </form>
      )}
      {props.writable && newest && !newest.revokedAt && isWhole(newest) && (
        <SignCard lang={lang} agreement={newest} state={state} />
      )}
      {older.length > 0 && (
        <Disclosure summary={counsellingWords[lang].older}>
          {older.map((one) => (
            <AgreementPaper key={one.id} agreement={one} lang={lang} caseId={book.episode.caseId} />
          ))}
        </Disclosure>
      )}
    </>
  )
}

function SignCard(props: { lang: Lang; agreement: OpenAgreement; state: Again | null }) {
  const { lang, agreement, state } = props
  const words = techniqueWords[lang].agreement
  return (
    <Card title={words.sign}>
      <FormSheet
        form={signForm}
        typed={state?.typed ?? {}}
        errors={state?.errors ?? []}
        lang={lang}
        band="dewasa"
        action="?do=sign"
        submit={words.sign}
      >
        <OnceField />
        <input type="hidden" name="agreement" value={agreement.id} />
        <SignPad lang={lang} strokes={state?.strokes ?? ''} />
      </FormSheet>
      <form method="post" action="?do=revoke">
        <OnceField />
        <p class="hint">{words.revokeHint}</p>
        <Button kind="quiet" small>
          {words.revoke}
        </Button>
      </form>
    </Card>
  )
}
