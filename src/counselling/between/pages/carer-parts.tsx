import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  Card,
  DateInput,
  Disclosure,
  Select,
  Table,
  Tag,
  TextArea,
  TextInput,
} from '#src/ui/index.ts'
import { isStanding, type OpenHomework } from '../../session/index.ts'
import type { Coaching } from '../carer-coaching.ts'
import type { CarerDoor } from '../carer-doors.ts'
import { errorAt, type Again } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { betweenStaffWords } from '../staff-words.ts'

type Part = Readonly<{ here: string; lang: Lang; state: Again | null; doors: readonly CarerDoor[] }>

/** A task for those who care for the client; offered only while nobody with a door is kept out of this. */
export function GiveForm({ here, lang, state, doors, coaching }: Part & { coaching: readonly Coaching[] }) {
  const words = betweenStaffWords[lang].carer
  const typed = state?.typed ?? {}
  return (
    <Card title={words.give}>
      <form method="post" action={here} autocomplete="off" novalidate>
        <OnceField />
        {coaching.length > 0 && (
          <Select
            name="coaching"
            label={words.coaching}
            hint={words.coachingHint}
            value={typed['coaching']}
            options={coaching.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <TextInput
          name="title"
          label={words.what}
          hint={words.whatHint}
          value={typed['title']}
          error={errorAt(state, 'title')}
          maxlength={200}
        />
        <TextArea name="how" label={words.how} rows={2} value={typed['how']} maxlength={1500} />
        <ToWhom id="to" doors={doors} lang={lang} state={state} />
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
  doors: readonly CarerDoor[]
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
        {
          header: words.toWhom,
          cell: (one) => props.doors.find((door) => door.id === one.doorId)?.label ?? words.toAll,
        },
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

/** One carer or all of them. Nothing is asked while there is only one. */
function ToWhom(props: Pick<Part, 'doors' | 'lang' | 'state'> & { id: string }) {
  const words = betweenStaffWords[props.lang].carer
  if (props.doors.length < 2) return null
  return (
    <Select
      name="to"
      id={props.id}
      label={words.toWhom}
      empty={false}
      value={props.state?.typed['to']}
      error={errorAt(props.state, 'to')}
      options={[
        { value: 'all', label: words.toAll },
        ...props.doors.map(({ id, label }) => ({ value: id, label })),
      ]}
    />
  )
}

/** A word to one carer, or to each of them behind their own door. */
export function TellForm({ here, lang, state, doors }: Part) {
  const words = betweenStaffWords[lang].carer
  const error = errorAt(state, 'tell')
  return (
    <Disclosure summary={words.tell} open={error !== undefined}>
      <form method="post" action={here} autocomplete="off" novalidate>
        <OnceField />
        <ToWhom id="tell-to" doors={doors} lang={lang} state={state} />
        <TextArea
          name="tell"
          label={words.tellWords}
          hint={words.tellHint}
          rows={3}
          value={state?.typed['tell']}
          error={error}
          maxlength={2000}
        />
        <Button name="do" value="tell" icon="chat">
          {words.tellSend}
        </Button>
      </form>
    </Disclosure>
  )
}
