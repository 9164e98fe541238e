import { wordFor } from '#content/codes/code.ts'
import { personRelations } from '#content/codes/people.ts'
import { caseHref, personRoles } from '#src/cases/index.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  Disclosure,
  Link,
  Notice,
  TextArea,
  TextInput,
} from '#src/ui/index.ts'
import { longestCalled } from '../door.ts'
import { waitsForDecision, type Carer, type Doors, type OpenProblem } from '../manage-doors.ts'
import { staffWords } from '../staff-words.ts'
import { BarredDoor, OpenDoor, type DoorProps } from './door-parts.tsx'

type Props = DoorProps & Readonly<{ doors: Doors; consented: boolean }>

export function ClientCard(props: Props) {
  const words = staffWords[props.lang]
  const { client } = props.doors
  const { alias, fullName } = props.file.identity
  return (
    <Card title={words.client}>
      <p class="hint">{words.clientText}</p>
      {client ? (
        <OpenDoor door={client} props={props} />
      ) : (
        props.writable && (
          <>
            <Notice tone="warn" title={words.askFirst}>
              <p>{words.askFirstText}</p>
              {!props.consented && (
                <p>
                  {words.consentMissing}{' '}
                  <Link href={caseHref(props.file.head.id, 'persetujuan')}>{words.consentLink}</Link>
                </p>
              )}
            </Notice>
            <OpenForm who="client" called={alias ?? firstName(fullName)} label={words.asked} props={props} />
          </>
        )
      )}
    </Card>
  )
}

export function CarersCard(props: Props) {
  const words = staffWords[props.lang]
  return (
    <Card title={words.caregivers}>
      <p class="hint">{words.caregiversText}</p>
      {props.doors.carers.length + props.doors.others.length === 0 && (
        <p>
          {words.nobody} <Link href={caseHref(props.file.head.id, 'orang')}>{words.addPerson}</Link>
        </p>
      )}
      {props.doors.carers.map((carer) => (
        <CarerPart key={carer.person.id} carer={carer} props={props} />
      ))}
      {props.doors.others.map((door) => (
        <section key={door.id}>
          <h3>{door.called}</h3>
          <OpenDoor door={door} props={props} />
        </section>
      ))}
    </Card>
  )
}

function CarerPart({ carer, props }: { carer: Carer; props: Props }) {
  const { lang, problem } = props
  const words = staffWords[lang]
  const { person, bar, door } = carer
  return (
    <section>
      <h3>{person.fullName}</h3>
      <p class="meta">
        {wordFor(personRoles, person.role, lang)}
        {person.relation && ` · ${wordFor(personRelations, person.relation, lang)}`}
      </p>
      {bar && !door && (
        <Notice tone="danger">
          <p>{words.bars[bar]}</p>
          {!props.supervisor && <p>{words.barredText}</p>}
        </Notice>
      )}
      {door && bar && <BarredDoor carer={carer} door={door} props={props} />}
      {door ? (
        <OpenDoor door={door} props={props} undecided={waitsForDecision(carer)} />
      ) : (
        props.writable &&
        (bar === null || props.supervisor) && (
          <Disclosure summary={words.openFor(person.fullName)} open={problem?.who === person.id}>
            <OpenForm
              who={person.id}
              called={firstName(person.fullName)}
              label={words.askedCaregiver}
              override={bar !== null}
              props={props}
            />
          </Disclosure>
        )
      )}
    </section>
  )
}

function OpenForm(parts: { who: string; called: string; label: string; override?: boolean; props: Props }) {
  const { who, props } = parts
  const words = staffWords[props.lang]
  const problem = props.problem?.who === who ? props.problem : null
  const at = (field: OpenProblem['field']) => (problem?.field === field ? problem.message : undefined)
  return (
    <form method="post" action={caseHref(props.file.head.id, 'tempat')} autocomplete="off" novalidate>
      <OnceField />
      <input type="hidden" name="who" value={who} />
      <TextInput
        id={`called-${who}`}
        name="called"
        label={words.called}
        hint={words.calledHint}
        value={problem?.called ?? parts.called}
        error={at('called')}
        maxlength={longestCalled}
      />
      {parts.override && (
        <TextArea
          id={`override-${who}`}
          name="override"
          label={words.override}
          hint={words.overrideHint}
          value={problem?.override ?? ''}
          error={at('override')}
        />
      )}
      <Checkbox id={`asked-${who}`} name="asked" label={parts.label} error={at('asked')} />
      <ButtonRow>
        <Button name="do" value="open" icon="key">
          {words.open}
        </Button>
      </ButtonRow>
    </form>
  )
}

export function PastCard(props: Props) {
  const words = staffWords[props.lang]
  const { past } = props.doors
  if (past.length === 0) return null
  return (
    <Card title={words.past}>
      <ul>
        {past.map((door) => (
          <li key={door.id}>
            {door.called}{' '}
            <span class="meta">
              {words.since(formatDate(door.madeAt, props.lang))} ·{' '}
              {door.closedAt && words.closedOn(formatDate(door.closedAt, props.lang))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function firstName(fullName: string): string {
  return fullName.trim().split(/\s+/)[0] ?? ''
}
