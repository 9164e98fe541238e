import { Banner, ErrorSummary } from '#src/ui/index.ts'
import type { Refused } from './refuse.ts'

/** Why a post was refused, on top of its page; with a way to the input where there is one to put right. */
export function RefusedView({ state }: { state: Refused | null }) {
  if (!state?.problem) return null
  if (state.at) return <ErrorSummary errors={[{ name: state.at, id: state.at, message: state.problem }]} />
  return <Banner tone={state.typed['_slot'] ? 'good' : 'danger'}>{state.problem}</Banner>
}

/** What is wrong with the input of this id. */
export function problemAt(state: Refused | null, id: string): string | undefined {
  return state?.at === id ? state.problem : undefined
}
