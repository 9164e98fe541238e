import { staffNames } from '#src/people/index.ts'
import { anyStaff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, ButtonLink, ButtonRow, Card, EmptyState, PageHead, UrgencyTag } from '#src/ui/index.ts'
import { callsHref, hrefOfCall } from '../calls-for.ts'
import { callsNow, type Call as OneCall } from '../call.store.ts'
import { hear } from '../raise-alert.ts'
import { alertWords } from '../alert-words.ts'

/** Calls of files that wait for somebody, for whoever they reach. It says which file, never what was answered. */
export const callsPage = page({
  path: callsHref,
  allow: anyStaff,
  load: async (scope) => ({
    calls: await callsNow(scope),
    names: new Map((await staffNames(scope)).map((one) => [String(one.id), one.fullName])),
  }),
  actions: {
    hear: {
      run: async (scope, _ctx, form) => {
        const id = asId<'alert'>(String(form.get('alert') ?? ''))
        const heard = id !== null && (await hear(scope, id))
        return redirect(callsHref, heard ? 'heard' : 'late')
      },
    },
  },
  meta: (ctx) => {
    const { bellTitle, heard, late } = alertWords[ctx.lang]
    return { title: bellTitle, nav: 'today', flashes: { heard, late } }
  },
  view: (ctx, { calls, names }) => {
    const words = alertWords[ctx.lang]
    return (
      <>
        <PageHead title={words.bellTitle} />
        {calls.length === 0 ? (
          <EmptyState title={words.quiet} drawing="rest" />
        ) : (
          calls.map((call) => <Call key={call.id} call={call} names={names} lang={ctx.lang} />)
        )}
      </>
    )
  },
})

function Call({ call, names, lang }: { call: OneCall; names: ReadonlyMap<string, string>; lang: Lang }) {
  const words = alertWords[lang]
  const lead = call.leadId && names.get(call.leadId)
  const hearer = call.heardBy && names.get(call.heardBy)
  return (
    <Card title={words.bellText(call.number)} tone="accent" aside={<UrgencyTag urgency={call.urgency} />}>
      <p>{words.since(formatDateTime(call.raisedAt, lang))}</p>
      <p>{lead ? words.bellLead(lead) : words.bellNobody}</p>
      {hearer && <p class="meta">{words.heardBy(hearer)}</p>}
      <ButtonRow>
        {!call.heardBy && (
          <form method="post" action={callsHref}>
            <OnceField />
            <input type="hidden" name="alert" value={call.id} />
            <Button name="do" value="hear" kind="accent" icon="bell">
              {words.hear}
            </Button>
          </form>
        )}
        {call.inTeam && (
          <ButtonLink kind="secondary" icon="check" href={hrefOfCall(call)}>
            {words.title}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}
