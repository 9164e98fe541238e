import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { knock } from '#src/platform/live/live.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { absent, redirect } from '#src/platform/web/answer.ts'
import { caseHref, fileForPost, type StaffCtx } from '#src/cases/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import { Button, Disclosure, TextArea } from '#src/ui/index.ts'
import { errorAt, problem, textIn, typedIn, type Again } from '../posted.ts'
import { betweenStaffWords } from '../staff-words.ts'
import { putEntry } from '../write-entry.ts'

/** What the team saw somebody manage (C25). It stands beside their own small wins and never among them. */
export async function praise(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  if (!file) return absent()
  const text = textIn(typedIn(form), 'praise', 1000)
  if (!text) return problem(form, 'praise', betweenStaffWords[ctx.lang].praise.missing)
  const caseId = file.head.id
  const place = await placeKeys(scope, ctx.visitor, file, 'client')
  const on = dayOf(scope.now)
  await putEntry(scope, place, {
    kind: 'praise',
    on,
    words: { text },
    caseId,
    audience: 'client',
    doorId: null,
  })
  const facts = { kind: 'praise' }
  await record(scope, { action: 'counselling.noted', subjectKind: 'case', subjectId: caseId, facts })
  await knock(scope, 'counselling', { subjectId: caseId })
  return redirect(caseHref(caseId, 'antara'), 'praised')
}

export function PraiseForm(props: { here: string; lang: Lang; state: Again | null }) {
  const words = betweenStaffWords[props.lang].praise
  const error = errorAt(props.state, 'praise')
  return (
    <Disclosure summary={words.title} open={error !== undefined}>
      <form method="post" action={props.here} autocomplete="off" novalidate>
        <OnceField />
        <TextArea
          name="praise"
          label={words.text}
          hint={words.hint}
          rows={3}
          value={props.state?.typed['praise']}
          error={error}
          maxlength={1000}
        />
        <Button name="do" value="praise" icon="leaf">
          {words.save}
        </Button>
      </form>
    </Disclosure>
  )
}
