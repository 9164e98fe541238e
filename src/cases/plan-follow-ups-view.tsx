import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, ButtonLink, Card, DueTag, Notice, Table, Tag } from '#src/ui/index.ts'
import { dueTone } from './case.ts'
import { caseHref, Prose } from './case-frame.tsx'
import type { CasePageData } from './case-load.ts'
import { askedAnswers, followUpKinds, followUpStatuses } from './codes.ts'
import { needsSupervisor, proposedKind } from './follow-ups.ts'
import type { OpenFollowUp } from './plan-follow-ups.ts'
import { planWords } from './plan-words.ts'

type Props = CasePageData &
  Readonly<{ lang: Lang; writable: boolean; followUps: readonly OpenFollowUp[]; proposed: readonly string[] }>

/** When somebody asks how the person is, and what came of it. */
export function FollowUpsCard(props: Props) {
  const { lang, file } = props
  const words = planWords[lang]
  const columns = words.followUpColumns
  return (
    <Card
      title={words.followUps}
      aside={
        props.writable && (
          <ButtonLink
            small
            kind="secondary"
            icon="calendar"
            href={caseHref(file.head.id, 'tindak-lanjut/baru')}
          >
            {words.addFollowUp}
          </ButtonLink>
        )
      }
    >
      {needsSupervisor(props.followUps) && (
        <Notice tone="warn">
          <p>{words.askSupervisor}</p>
        </Notice>
      )}
      <Table
        caption={words.followUps}
        captionHidden
        rows={props.followUps}
        rowKey={(one) => one.id}
        empty={<p class="hint">{words.noFollowUps}</p>}
        columns={[
          {
            header: columns.day,
            heads: true,
            cell: (one) =>
              one.doneAt ? (
                formatDate(one.dueOn, lang)
              ) : (
                <DueTag
                  state={dueTone(one.dueOn, props.today)}
                  at={one.dueOn}
                  text={formatDate(one.dueOn, lang)}
                />
              ),
          },
          { header: columns.kind, cell: (one) => wordFor(followUpKinds, one.kind, lang) },
          { header: columns.state, cell: (one) => <Result one={one} lang={lang} /> },
          {
            header: columns.safe,
            cell: (one) =>
              one.safe && (
                <Tag tone={one.safe === 'no' ? 'danger' : 'neutral'}>
                  {wordFor(askedAnswers, one.safe, lang)}
                </Tag>
              ),
          },
          {
            header: columns.again,
            cell: (one) =>
              one.happenedAgain && (
                <Tag tone={one.happenedAgain === 'yes' ? 'danger' : 'neutral'}>
                  {wordFor(askedAnswers, one.happenedAgain, lang)}
                </Tag>
              ),
          },
          {
            header: columns.act,
            cell: (one) =>
              props.writable &&
              !one.doneAt && (
                <ButtonLink small kind="secondary" href={caseHref(file.head.id, `tindak-lanjut/${one.id}`)}>
                  {words.record}
                </ButtonLink>
              ),
          },
        ]}
      />
      {props.writable && <Propose {...props} />}
    </Card>
  )
}

function Result({ one, lang }: { one: OpenFollowUp; lang: Lang }) {
  if (!one.status) return null
  return (
    <span>
      {wordFor(followUpStatuses, one.status, lang)}
      {one.note && (
        <span class="meta">
          {' '}
          <Prose text={one.note} />
        </span>
      )}
    </span>
  )
}

function Propose(props: Props) {
  const words = planWords[props.lang]
  const standing = new Set(props.followUps.filter((one) => !one.doneAt).map((one) => one.dueOn))
  const missing = props.proposed.filter((day) => !standing.has(day))
  if (missing.length === 0) return null
  const kind = proposedKind({ side: props.file.head.side, caseType: props.file.head.facts.caseType })
  return (
    <form method="post">
      <OnceField />
      <p class="hint">
        {words.proposeIntro(wordFor(followUpKinds, kind, props.lang))}{' '}
        {missing.map((day) => formatDate(day, props.lang)).join(', ')}.
      </p>
      <Button small kind="secondary" icon="calendar" name="do" value="propose">
        {words.propose}
      </Button>
    </form>
  )
}
