import { caseHref, callsNow, hearCall, type CallId, type RingingCall } from '#src/cases/index.ts'
import { staffNames } from '#src/people/index.ts'
import { anyStaff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { Button, ButtonLink, ButtonRow, Card, EmptyState, PageHead } from '#src/ui/index.ts'
import { callsHref, callWords } from '../call-words.ts'

/** Who needs somebody now, for whoever the bell reaches: which file and who calls, never why. */
export const callsPage: Page = page({
  path: callsHref,
  allow: anyStaff,
  load: async (scope) => ({
    calls: await callsNow(scope),
    names: new Map((await staffNames(scope)).map((one) => [String(one.id), one.fullName])),
  }),
  actions: {
    hear: {
      run: async (scope, _ctx, form) => {
        const id: CallId | null = asId<'call'>(String(form.get('call') ?? ''))
        const heard = id !== null && (await hearCall(scope, id))
        return redirect(callsHref, heard ? 'heard' : 'late')
      },
    },
  },
  meta: (ctx) => {
    const { title, heard, late } = callWords[ctx.lang]
    return { title, shell: 'console', nav: 'today', flashes: { heard, late } }
  },
  view: (ctx, { calls, names }) => {
    const words = callWords[ctx.lang]
    return (
      <>
        <PageHead title={words.title} />
        {calls.length === 0 ? (
          <EmptyState title={words.quiet} drawing="rest" />
        ) : (
          calls.map((call) => <Call key={call.id} call={call} names={names} lang={ctx.lang} />)
        )}
      </>
    )
  },
})

function Call({ call, names, lang }: { call: RingingCall; names: ReadonlyMap<string, string>; lang: Lang }) {
  const words = callWords[lang]
  const hearer = call.heardBy && names.get(call.heardBy)
  return (
    <Card title={words.card(call.number)} tone="accent">
      <p>{words.by(names.get(call.rungBy) ?? '', formatDateTime(call.rungAt, lang))}</p>
      <p class="meta">{hearer ? words.heardBy(hearer) : words.hint}</p>
      <ButtonRow>
        {!call.heardBy && (
          <form method="post" action={callsHref}>
            <OnceField />
            <input type="hidden" name="call" value={call.id} />
            <Button name="do" value="hear" kind="accent" icon="bell">
              {words.hear}
            </Button>
          </form>
        )}
        {call.inTeam && (
          <ButtonLink kind="secondary" href={caseHref(call.caseId)}>
            {words.open}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}
