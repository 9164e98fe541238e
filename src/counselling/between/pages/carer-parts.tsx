import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, DateInput, Disclosure, Table, Tag, TextArea, TextInput } from '#src/ui/index.ts'
import { isStanding, type OpenHomework } from '../../session/index.ts'
import { errorAt, type Again } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { betweenStaffWords } from '../staff-words.ts'

type Part = Readonly<{ here: string; lang: Lang; state: Again | null }>

/** A task for those who care for the client; offered only while nobody with a door is kept out of this. */
export function GiveForm({ here, lang, state }: Part) {
  const words = betweenStaffWords[lang].carer
  const typed = state?.typed ?? {}
  return (
    <Card title={words.give}>
      <form method="post" action={here} autocomplete="off" novalidate>
        <OnceField />
        <TextInput
          name="title"
          label={words.what}
          hint={words.whatHint}
          value={typed['title']}
          error={errorAt(state, 'title')}
          maxlength={200}
        />
        <TextArea name="how" label={words.how} rows={2} value={typed['how']} maxlength={1500} />
        <DateInput
          name="due"
          label={words.due}
          hint={words.dueHint}
          value={typed['due']}
          error={errorAt(state, 'due')}
        />
        <Button name="do" value="give" icon="plus">
          {words.send}
        </Button>
      </form>
    </Card>
  )
}

/** What was given and what became of it. */
export function Tasks(props: {
  tasks: readonly OpenHomework[]
  here: string
  lang: Lang
  writable: boolean
}) {
  const { lang } = props
  const words = betweenStaffWords[lang].carer
  return (
    <Table
      caption={words.tasks}
      rows={props.tasks}
      rowKey={(one) => one.id}
      empty={<p>{words.noTasks}</p>}
      columns={[
        { header: words.what, heads: true, cell: (one) => one.title },
        { header: words.how, cell: (one) => one.how || '–' },
        { header: words.due, cell: (one) => (one.dueOn ? formatDate(one.dueOn, lang) : '–') },
        {
          header: betweenStaffWords[lang].became,
          cell: (one) => (
            <>
              <Tag>{courseWords[lang].tasks.became[one.state]}</Tag>{' '}
              {props.writable && isStanding(one) && (
                <form method="post" action={props.here}>
                  <OnceField />
                  <input type="hidden" name="task" value={one.id} />
                  <Button small kind="quiet" name="do" value="putAway">
                    {words.putAway}
                    <span class="sr">: {one.title}</span>
                  </Button>
                </form>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

/** Leaving the carers' part out, with a reason. */
export function OptOut({ here, lang, state }: Part) {
  const words = betweenStaffWords[lang].carer
  const error = errorAt(state, 'reason')
  return (
    <Disclosure summary={words.optOut} open={error !== undefined}>
      <form method="post" action={here} autocomplete="off" novalidate>
        <OnceField />
        <p>{words.optOutText}</p>
        <TextArea
          name="reason"
          label={words.reason}
          rows={3}
          value={state?.typed['reason']}
          error={error}
          maxlength={2000}
        />
        <Button kind="secondary" name="do" value="optOut">
          {words.record}
        </Button>
      </form>
    </Disclosure>
  )
}
