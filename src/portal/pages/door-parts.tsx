import { caseHref, type CaseFile, type Names } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Disclosure, Link, Notice, TextArea } from '#src/ui/index.ts'
import { waitsForDecision, type Carer, type OpenedDoor, type OpenProblem } from '../manage-doors.ts'
import { staffWords } from '../staff-words.ts'
import { slipHref } from './slip-page.tsx'

export type DoorProps = Readonly<{
  lang: Lang
  file: CaseFile
  names: Names
  writable: boolean
  supervisor: boolean
  problem: OpenProblem | null
}>

/** A sign of danger came up after the door was opened: somebody decides, and until then it is said loudly. */
export function BarredDoor({ carer, door, props }: { carer: Carer; door: OpenedDoor; props: DoorProps }) {
  const words = staffWords[props.lang]
  if (!waitsForDecision(carer))
    return (
      <Notice tone="warn">
        <p>{words.kept}</p>
      </Notice>
    )
  const problem = props.problem?.who === carer.person.id ? props.problem : null
  return (
    <>
      <Notice tone="danger">
        <p>{words.nowBarred}</p>
        {!props.supervisor && <p>{words.keepText}</p>}
      </Notice>
      {props.supervisor && props.writable && (
        <Disclosure summary={words.keep} open={problem !== null}>
          <form method="post" action={caseHref(props.file.head.id, 'tempat')} autocomplete="off" novalidate>
            <OnceField />
            <input type="hidden" name="door" value={door.id} />
            <TextArea
              id={`override-${carer.person.id}`}
              name="override"
              label={words.override}
              hint={words.overrideHint}
              value={problem?.override ?? ''}
              error={problem?.field === 'override' ? problem.message : undefined}
            />
            <Button kind="secondary" small name="do" value="keep">
              {words.keep}
              <span class="sr">: {door.called}</span>
            </Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}

/** An open door: whose it is, whether its words reached them, and how it gets new ones or is closed. While a sign of
 * danger waits for a decision there is nothing to do with it but close it, or keep it. */
export function OpenDoor(parts: { door: OpenedDoor; props: DoorProps; undecided?: boolean }) {
  const { door, props, undecided = false } = parts
  const { lang } = props
  const words = staffWords[lang]
  return (
    <>
      <p>
        <strong>{door.called}</strong>. {words.since(formatDate(door.madeAt, lang))}{' '}
        {words.by(props.names(door.madeBy))}.{' '}
        {door.lastUsedOn ? words.lastUsed(formatDate(door.lastUsedOn, lang)) : words.neverUsed}.{' '}
        <span class="meta">
          {words.ways}: {door.ways.map((way) => words[way]).join(', ')}
        </span>
      </p>
      {!door.wordsGiven && !undecided && (
        <Notice tone="warn">
          <p>
            {words.notGiven} <Link href={slipHref(props.file.head.id, door.id)}>{words.seeWords}</Link>
          </p>
        </Notice>
      )}
      {props.writable && !undecided && (
        <Disclosure summary={words.renew}>
          <p>{words.renewText}</p>
          <form method="post" action={caseHref(props.file.head.id, 'tempat')}>
            <OnceField />
            <input type="hidden" name="door" value={door.id} />
            <Button kind="secondary" small name="do" value="renew" icon="key">
              {words.renew}
              <span class="sr">: {door.called}</span>
            </Button>
          </form>
        </Disclosure>
      )}
      <Disclosure summary={words.close} open={undecided}>
        <p>{words.closeText}</p>
        {door.audience === 'caregiver' && <p>{words.closeWarn}</p>}
        <form method="post" action={caseHref(props.file.head.id, 'tempat')}>
          <OnceField />
          <input type="hidden" name="door" value={door.id} />
          <Button kind="danger" small name="do" value="close" icon="lock">
            {words.close}
            <span class="sr">: {door.called}</span>
          </Button>
        </form>
      </Disclosure>
    </>
  )
}
