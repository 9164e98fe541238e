import { caseHref } from '#src/cases/index.ts'
import { staffNames } from '#src/people/index.ts'
import { anyStaff } from '#src/platform/access/allow.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Button, ButtonLink, ButtonRow, Card, EmptyState, PageHead } from '#src/ui/index.ts'
import { actOnCall } from '../act-on-call.ts'
import { helpCallsNow, type HelpCall } from '../help-call.store.ts'
import { helpWords } from '../help-words.ts'

const path = '/tempat/panggilan'

const act = (what: 'heard' | 'done') => ({
  run: async (scope: AccountScope, _ctx: unknown, form: FormData) => {
    const id = asId<'help_call'>(String(form.get('call') ?? ''))
    return redirect(path, id && (await actOnCall(scope, id, what)) ? what : 'late')
  },
})

/** Calls from places whose file is closed or held back, for whoever the bell reaches. It says which file, never a word. */
export const helpCallsPage = page({
  path,
  allow: anyStaff,
  load: async (scope) => ({
    calls: await helpCallsNow(scope),
    names: new Map((await staffNames(scope)).map((one) => [String(one.id), one.fullName])),
  }),
  actions: { heard: act('heard'), done: act('done') },
  meta: (ctx) => {
    const { title, flashes } = helpWords[ctx.lang].calls
    return { title, nav: 'today', flashes }
  },
  view: (ctx, { calls, names }) => {
    const words = helpWords[ctx.lang].calls
    return (
      <>
        <PageHead title={words.title} />
        {calls.length === 0 && <EmptyState title={words.quiet} drawing="rest" />}
        {calls.map((call) => (
          <Call key={call.id} call={call} names={names} lang={ctx.lang} />
        ))}
      </>
    )
  },
})

function Call({ call, names, lang }: { call: HelpCall; names: ReadonlyMap<string, string>; lang: Lang }) {
  const words = helpWords[lang].calls
  const lead = call.leadId && names.get(call.leadId)
  const hearer = call.heardBy && names.get(call.heardBy)
  const button = (what: 'heard' | 'done') => (
    <form method="post" action={path}>
      <OnceField />
      <input type="hidden" name="call" value={call.id} />
      <Button name="do" value={what} kind="accent" icon={what === 'heard' ? 'bell' : 'check'}>
        {what === 'heard' ? words.hear : words.done}
      </Button>
    </form>
  )
  return (
    <Card title={words.text(call.number)} tone="accent">
      <p>
        {words.who[call.audience]} {words.because[call.because]}
      </p>
      <p>{words.since(formatDateTime(call.raisedAt, lang))}</p>
      <p>{lead ? words.lead(lead) : words.noLead}</p>
      {hearer && <p class="meta">{words.heardBy(hearer)}</p>}
      <ButtonRow>
        {button(call.heardBy ? 'done' : 'heard')}
        {call.inTeam && (
          <ButtonLink kind="secondary" href={caseHref(call.caseId, 'antara')}>
            {words.open}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}
