import { wordFor } from '#content/codes/code.ts'
import { contactSafety } from '#content/codes/needs.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import {
  BackLink,
  Banner,
  Button,
  Card,
  DescriptionList,
  ErrorSummary,
  Notice,
  Tag,
  Timeline,
  type FieldError,
  WholeNumbers,
} from '#src/ui/index.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import type { Obstacle } from '../destruction.store.ts'
import type { OpenedRequest } from '../handle-request.ts'
import { Lines } from '../lines.tsx'
import { grounds, isOpen, requestDue, requestKinds } from '../privacy-request.ts'
import { bandOf } from '../request-form.ts'
import type { Step } from '../request.store.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'
import { Due, Frame } from './parts.tsx'
import { CarryOut, Decide, IdentityCheck, NameRecord, Unsent } from './request-forms.tsx'

export type Loaded = Readonly<{
  opened: OpenedRequest
  steps: readonly Step[]
  names: (id: string | null) => string
  subjectNumber: string | null
  restricted: boolean
  obstacles: readonly Obstacle[]
}>
export type RequestState = Readonly<{
  typed: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  notice: string | null
  /** The version the writer began with; null once they were told that somebody was first. */
  seen: number | null
}>
export type ViewProps = Readonly<{ ctx: Ctx<Member>; loaded: Loaded; state: RequestState | null }>

export function RequestView(props: ViewProps) {
  const { ctx, loaded, state } = props
  const { row } = loaded.opened
  const said = staffWords[ctx.lang]
  const open = isOpen(row.state)
  return (
    <Frame ctx={ctx} room="requests">
      <BackLink href="/hak-data">{said.queue.title}</BackLink>
      {state && <ErrorSummary errors={state.errors} />}
      {state?.notice && <Banner tone="warn">{state.notice}</Banner>}
      <Unsent {...props} />
      <h1>
        <WholeNumbers text={said.request.title(row.number)} />
      </h1>
      {open && (
        <p>
          <Due dueAt={requestDue(row.receivedAt)} now={ctx.now} lang={ctx.lang} />
        </p>
      )}
      <Facts {...props} />
      <Said {...props} />
      {open && row.takenBy === null && <Take {...props} />}
      {open && row.takenBy !== null && (
        <>
          {row.identity !== 'by_code' && <IdentityCheck {...props} />}
          <NameRecord {...props} />
          <Decide {...props} />
        </>
      )}
      {row.state === 'decided' && <Decided {...props} />}
      {row.state === 'decided' && !row.carriedOutAt && !loaded.subjectNumber && <NameRecord {...props} />}
      {row.state === 'decided' && !row.carriedOutAt && <CarryOut {...props} />}
      <History {...props} />
    </Frame>
  )
}

function Facts({ ctx, loaded }: ViewProps) {
  const said = staffWords[ctx.lang]
  const { row } = loaded.opened
  return (
    <Card
      title={said.request.facts}
      aside={
        loaded.restricted ? (
          <Tag tone="warn" icon="lock">
            {said.request.restrictedNow}
          </Tag>
        ) : undefined
      }
    >
      <DescriptionList
        items={[
          { term: said.request.kind, value: wordFor(requestKinds, row.kind, ctx.lang) },
          { term: said.request.state, value: said.states[row.state] },
          { term: said.request.asker, value: askerText(ctx, row.askedBy) },
          { term: said.request.band, value: said.bands[bandOf(row.band)] },
          { term: said.request.channel, value: channelText(ctx, row.channel) },
          { term: said.request.received, value: formatDateTime(row.receivedAt, ctx.lang) },
          { term: said.request.due, value: formatDateTime(requestDue(row.receivedAt), ctx.lang) },
          { term: said.request.identity, value: said.identity[row.identity] },
          { term: said.request.record, value: loaded.subjectNumber ?? said.request.noRecord },
        ]}
      />
    </Card>
  )
}

function askerText(ctx: Ctx, code: string): string {
  const known = staffWords[ctx.lang].askers
  return code === 'self' || code === 'guardian' || code === 'other' ? known[code] : known.not_stated
}

function channelText(ctx: Ctx, code: string): string {
  const known = words[ctx.lang].channels
  return code === 'in_person' || code === 'phone' || code === 'letter' ? known[code] : known.web
}

function Said({ ctx, loaded }: ViewProps) {
  const said = staffWords[ctx.lang].request
  const told = loaded.opened.said
  if (!told)
    return (
      <Notice tone="info" title={said.said}>
        <p>{said.locked}</p>
      </Notice>
    )
  const rules = (told.contactRules ?? []).map((code) => wordFor(contactSafety, code, ctx.lang))
  return (
    <Card title={said.said}>
      <Notice tone="warn" title={said.safeTitle}>
        {rules.length > 0 ? (
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        ) : (
          <p>{told.contactNumber ? (told.contactNote ?? '') : said.noContact}</p>
        )}
      </Notice>
      <p>{told.words ? <Lines text={told.words} /> : <span class="meta">{said.nothingSaid}</span>}</p>
      <DescriptionList
        items={[
          [said.represents, told.represents],
          [said.name, told.name],
          [said.recordSaid, told.record],
          [said.contact, told.contactNumber],
          [said.contactNote, told.contactNote],
        ].flatMap(([term, value]) => (term && value ? [{ term, value }] : []))}
      />
    </Card>
  )
}

function Take({ ctx, loaded }: ViewProps) {
  return (
    <form method="post">
      <OnceField />
      <input type="hidden" name="version" value={loaded.opened.row.version} />
      <Button name="do" value="take" icon="check">
        {staffWords[ctx.lang].request.take}
      </Button>
    </form>
  )
}

function Decided({ ctx, loaded }: ViewProps) {
  const said = staffWords[ctx.lang]
  const { row, answer, corrections } = loaded.opened
  return (
    <Card
      title={said.request.decided}
      aside={
        row.decision ? (
          <Tag tone={row.decision === 'granted' ? 'good' : 'info'}>{said.decisions[row.decision]}</Tag>
        ) : undefined
      }
    >
      {row.ground && <p>{wordFor(grounds, row.ground, ctx.lang)}</p>}
      {answer && (
        <Notice title={said.request.answer}>
          <p>
            <Lines text={answer} />
          </p>
        </Notice>
      )}
      <p class="meta">{row.answerRead ? said.request.answerRead : said.request.answerUnread}</p>
      {row.carriedOutAt && row.decision !== 'refused' && (
        <p>
          <Tag tone="good" icon="check">
            {said.request.carriedOut}
          </Tag>
        </p>
      )}
      {corrections.map((one) => (
        <DescriptionList
          key={one.at.toISOString()}
          items={[
            { term: said.request.where, value: one.where },
            { term: said.request.before, value: <Lines text={one.before} /> },
            { term: said.request.after, value: <Lines text={one.after} /> },
          ]}
        />
      ))}
    </Card>
  )
}

function History({ ctx, loaded }: ViewProps) {
  const said = staffWords[ctx.lang]
  const text = (step: string) => Object.entries(said.steps).find(([key]) => key === step)?.[1] ?? step
  return (
    <Card title={said.request.history}>
      <Timeline
        label={said.request.history}
        items={loaded.steps.map((step, at) => ({
          id: `${at}`,
          title: text(step.step),
          when: formatDateTime(step.at, ctx.lang),
          at: step.at.toISOString(),
          who: step.accountId ? loaded.names(step.accountId) : undefined,
        }))}
      />
    </Card>
  )
}
