import type { ComponentChildren } from 'preact'
import { acceptAttribute } from '#src/platform/files/index.ts'
import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  ButtonRow,
  Checkbox,
  Disclosure,
  FileField,
  RadioGroup,
  TextArea,
  type ButtonKind,
} from '#src/ui/index.ts'
import { reporterWordsFor, secondWayWordsFor } from '../adult-words.ts'
import { flowWords } from '../flow-words.ts'
import type { MineProblem } from './mine-actions.ts'
import type { Mine } from './mine-page.tsx'
import { SecondWayForm } from './second-way.tsx'
import { VoiceRecorder } from './voice-recorder.tsx'

type PartProps = { mine: Mine; lang: Lang; band: AgeBand; problem: MineProblem | null }

/** Everything else a reporter may do, each folded away until it is wanted. */
export function MoreToDo(props: PartProps) {
  const { mine, lang, band } = props
  const words = reporterWordsFor(lang, band).more
  const withdrawn = mine.report.row.status === 'withdrawn'
  return (
    <>
      <Disclosure summary={words.danger}>
        <Act act="danger" kind="accent" label={words.dangerSend}>
          <p>{words.dangerText}</p>
        </Act>
      </Disclosure>
      <Correct {...props} />
      <SendFiles {...props} />
      {mine.workers.length > 0 && <BecomeKnown {...props} />}
      <SecondWay {...props} />
      {!withdrawn && <Withdraw {...props} />}
      <Act act="leave" kind="secondary" label={words.forget} forget>
        <p class="hint">{words.forgetText}</p>
      </Act>
    </>
  )
}

/** One form that does one thing. */
function Act(props: {
  act: string
  label: string
  kind?: ButtonKind
  files?: boolean
  forget?: boolean
  children: ComponentChildren
}) {
  return (
    <form
      method="post"
      action="/laporanku/lihat"
      autocomplete="off"
      novalidate
      enctype={props.files ? 'multipart/form-data' : undefined}
      data-forget={props.forget ? 'yes' : undefined}
    >
      <OnceField />
      {props.children}
      <ButtonRow>
        <Button name="do" value={props.act} kind={props.kind ?? 'secondary'}>
          {props.label}
        </Button>
      </ButtonRow>
    </form>
  )
}

function errorAt(problem: MineProblem | null, field: string): string | undefined {
  return problem?.field === field ? problem.message : undefined
}

function Correct({ lang, band, problem }: PartProps) {
  const words = reporterWordsFor(lang, band).more
  return (
    <Disclosure summary={words.correct} open={problem?.field === 'correction'}>
      <Act act="correct" label={words.correctSend}>
        <p>{words.correctText}</p>
        <TextArea
          name="correction"
          label={words.correctLabel}
          rows={5}
          value={problem?.typed['correction']}
          error={errorAt(problem, 'correction')}
        />
      </Act>
    </Disclosure>
  )
}

function SendFiles({ lang, band, problem }: PartProps) {
  const words = reporterWordsFor(lang, band).more
  const check = flowWords[lang].check
  return (
    <Disclosure summary={words.files} open={problem?.field === 'files'}>
      <Act act="files" label={words.filesSend} files>
        <FileField
          name="files"
          label={words.filesLabel}
          hint={`${check.filesHint} ${check.filesSexual}`}
          accept={acceptAttribute}
          multiple
          limit="50 MB"
          error={errorAt(problem, 'files')}
        />
        <FileField name="voice" label={words.voiceLabel} hint={words.voiceHint} accept="audio/*" />
        <VoiceRecorder into="voice" lang={lang} />
      </Act>
    </Disclosure>
  )
}

function BecomeKnown({ mine, lang, band, problem }: PartProps) {
  const words = reporterWordsFor(lang, band).more
  return (
    <Disclosure
      summary={words.known}
      open={problem !== null && ['to', 'identity', 'agree'].includes(problem.field)}
    >
      <Act act="known" label={words.knownSend}>
        <p>{words.knownText}</p>
        <RadioGroup
          name="to"
          label={words.knownTo}
          value={problem?.typed['to']}
          error={errorAt(problem, 'to')}
          options={mine.workers.map((one) => ({
            value: one.id,
            label: one.fullName,
            ...(one.jobTitle ? { hint: one.jobTitle } : {}),
          }))}
        />
        <TextArea
          name="identity"
          label={words.knownWords}
          rows={3}
          value={problem?.typed['identity']}
          error={errorAt(problem, 'identity')}
        />
        <Checkbox name="agree" value="yes" label={words.knownYes} error={errorAt(problem, 'agree')} />
      </Act>
    </Disclosure>
  )
}

function SecondWay({ mine, lang, band, problem }: PartProps) {
  const words = reporterWordsFor(lang, band).more
  const field = problem?.field === 'nickname' || problem?.field === 'passphrase' ? problem.field : null
  return (
    <Disclosure summary={words.second} open={field !== null}>
      {mine.ways.includes('nickname') ? (
        <p>{secondWayWordsFor(lang, band).has}</p>
      ) : (
        <SecondWayForm
          action="/laporanku/lihat"
          lang={lang}
          band={band}
          problem={
            problem && field
              ? { nickname: problem.typed['nickname'] ?? '', field, message: problem.message }
              : null
          }
        />
      )}
    </Disclosure>
  )
}

function Withdraw({ lang, band, problem }: PartProps) {
  const words = reporterWordsFor(lang, band).more
  return (
    <Disclosure summary={words.withdraw} open={problem?.field === 'why'}>
      <Act act="withdraw" kind="danger" label={words.withdrawSend}>
        <p>{words.withdrawText}</p>
        <TextArea
          name="why"
          label={words.withdrawWhy}
          rows={3}
          value={problem?.typed['why']}
          error={errorAt(problem, 'why')}
        />
      </Act>
    </Disclosure>
  )
}
