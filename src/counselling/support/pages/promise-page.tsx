import { officeOf } from '#src/people/index.ts'
import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { Prose } from '#src/cases/index.ts'
import { ClientFrame } from '#src/portal/index.ts'
import { Button, ButtonRow, Card, ErrorSummary, Link, Tag, TextArea } from '#src/ui/index.ts'
import { isOpen } from '../../episode.ts'
import { episodesOf } from '../../episode.store.ts'
import { complain, ownComplaints } from '../complain.ts'
import { answerDay, longestComplaint, type Complaint } from '../complaint.ts'
import { promiseWords } from '../promise.ts'
import { PromiseList } from '../promise-view.tsx'

type Again = Readonly<{ typed: string; error: 'missing' | 'tooLong' | 'nobody' | 'enough' }>
type Loaded = Readonly<{ workplace: boolean; complaints: readonly Complaint[]; dueDays: readonly string[] }>

/** What somebody may expect of us, and the way past the counsellor when it was not so (A44). */
export const promisePage: Page = page({
  path: '/tempatku/janji-kami',
  allow: client('client', 'caregiver'),
  load: async (scope, ctx): Promise<Loaded> => {
    const office = await officeOf(scope)
    const complaints = await ownComplaints(scope, ctx.visitor)
    const episodes = await episodesOf(scope, ctx.visitor.caseId)
    return {
      workplace: episodes.some((one) => isOpen(one) && one.kind === 'workplace'),
      complaints,
      dueDays: complaints.map((one) => answerDay(one.writtenAt, office)),
    }
  },
  actions: {
    complain: {
      run: async (scope, ctx, form) => {
        const typed = String(form.get('words') ?? '')
          .replaceAll('\r\n', '\n')
          .trim()
        if (typed === '') return again<Again>({ typed, error: 'missing' })
        if (typed.length > longestComplaint) return again<Again>({ typed, error: 'tooLong' })
        const sent = await complain(scope, typed)
        if (sent === 'nobody' || sent === 'enough') return again<Again>({ typed, error: sent }, 409)
        return redirect('/tempatku/janji-kami', 'sent')
      },
    },
  },
  meta: (ctx) => ({
    title: promiseWords[ctx.lang].title,
    shell: 'public',
    rich: true,
    band: ctx.visitor.band,
    flashes: { sent: promiseWords[ctx.lang].complaint.sent },
  }),
  view: (ctx, loaded, state: Again | null) => {
    const { lang, visitor } = ctx
    const words = promiseWords[lang]
    return (
      <>
        {state && (
          <ErrorSummary errors={[{ name: 'words', id: 'words', message: words.complaint[state.error] }]} />
        )}
        <ClientFrame lang={lang} title={words.title} back>
          <PromiseList lang={lang} band={visitor.band} workplace={loaded.workplace} />
          <ComplaintCard ctx={ctx} state={state} />
          <OwnComplaints ctx={ctx} loaded={loaded} />
        </ClientFrame>
      </>
    )
  },
})

function ComplaintCard(props: { ctx: Ctx<Client>; state: Again | null }) {
  const { lang, visitor } = props.ctx
  const words = promiseWords[lang].complaint
  const { state } = props
  return (
    <Card title={forBand(words.title, visitor.band)} id="keluhan">
      <p>{forBand(words.text, visitor.band)}</p>
      <form method="post" autocomplete="off" novalidate>
        <OnceField />
        <TextArea
          name="words"
          id="words"
          label={forBand(words.label, visitor.band)}
          rows={5}
          value={state?.typed}
          error={state ? words[state.error] : undefined}
        />
        <ButtonRow>
          <Button name="do" value="complain">
            {words.send}
          </Button>
        </ButtonRow>
      </form>
      <p>
        <Link href="/bantuan">{words.other}</Link>
      </p>
    </Card>
  )
}

function OwnComplaints(props: { ctx: Ctx<Client>; loaded: Loaded }) {
  const { lang } = props.ctx
  const words = promiseWords[lang].complaint
  const { complaints, dueDays } = props.loaded
  if (complaints.length === 0) return null
  return (
    <Card title={words.own}>
      {complaints.map((one, at) => (
        <section key={one.id}>
          <p class="meta">
            {formatDate(one.writtenAt, lang)}{' '}
            <Tag tone={one.answeredAt ? 'good' : 'info'}>
              {one.answeredAt ? words.answered(formatDate(one.answeredAt, lang)) : words.waiting}
            </Tag>
          </p>
          <p>{one.words === null ? <span class="hint">{words.before}</span> : <Prose text={one.words} />}</p>
          {one.answer ? (
            <>
              <h3>{words.answer}</h3>
              <p>
                <Prose text={one.answer} />
              </p>
            </>
          ) : (
            <p class="hint">{words.due(formatDate(dueDays[at] ?? '', lang))}</p>
          )}
        </section>
      ))}
    </Card>
  )
}
