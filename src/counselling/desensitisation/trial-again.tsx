import type { FieldError, Typed } from '#src/platform/forms/index.ts'
import { again } from '#src/platform/web/answer.ts'
import { ErrorSummary, Notice } from '#src/ui/index.ts'

/** What a refused post of a practice shows again. */
export type TrialAgain = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  notice: string | null
  /** What has to be put right outside the form of the end, and the id of its input. */
  wrong?: Readonly<{ at: string; message: string }>
  /** Ratings that came along and are not on record, since nothing of a refused post is: the page sends them again. */
  unsent?: string
}>

/** Says why not; everything typed stands in the form again. */
export function refuse(form: FormData, notice: string, status = 422) {
  return again<TrialAgain>({ typed: typedIn(form), errors: [], notice }, status)
}

/** The same at the input of this id. */
export function refuseAt(form: FormData, at: string, message: string, status = 422) {
  return again<TrialAgain>({ typed: typedIn(form), errors: [], notice: null, wrong: { at, message } }, status)
}

export function wrongAt(state: TrialAgain | null, id: string): string | undefined {
  return state?.wrong?.at === id ? state.wrong.message : undefined
}

/** Why a post of a practice was refused: with a way to the input to put right, where it is about one. */
export function WhyRefused({ state }: { state: TrialAgain | null }) {
  if (state?.wrong) {
    const { at, message } = state.wrong
    return <ErrorSummary errors={[{ name: at, id: at, message }]} />
  }
  if (!state?.notice) return null
  return (
    <Notice tone="warn">
      <p>{state.notice}</p>
    </Notice>
  )
}

/** What was typed into the field of this name. */
export function typedAt(state: TrialAgain | null, name: string): string | undefined {
  return state?.typed[name]?.[0]
}

function typedIn(form: FormData): Typed {
  return Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name).map(String)]))
}
