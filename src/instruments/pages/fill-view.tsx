import { nameOf } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  BackLink,
  Button,
  ButtonRow,
  Card,
  DateInput,
  ErrorSummary,
  Link,
  Notice,
  PageHead,
  RadioGroup,
  Select,
  TextArea,
} from '#src/ui/index.ts'
import { moments } from '../administration.ts'
import { ageText, TextTag, ValidityTag } from '../facts-view.tsx'
import { SheetFields } from '../item-view.tsx'
import { fitsAge, needsAgeReason } from '../age-fit.ts'
import { messagesByItem } from '../read-answers.ts'
import { asqWords } from '../asq-words.ts'
import { fillWords } from '../fill-words.ts'
import { measureWords } from '../words.ts'
import { earlyText, staffModes, type FillAgain, type FillData } from './fill-load.ts'
import { measureHref } from './measure-page.ts'

type Props = { data: FillData; state: FillAgain | null; lang: Lang }

export function FillView(props: Props) {
  const { data, state, lang } = props
  const { instrument, file } = data
  const words = measureWords[lang]
  return (
    <>
      <BackLink href={measureHref.list(file.head.id)}>{`${file.head.number} · ${nameOf(file)}`}</BackLink>
      <ErrorSummary errors={state?.errors ?? []} />
      <PageHead
        title={instrument.sheet.title[lang]}
        intro={
          <span class="row">
            {instrument.meta.about[lang]} <TextTag meta={instrument.meta} lang={lang} />{' '}
            <ValidityTag meta={instrument.meta} lang={lang} />
          </span>
        }
      />
      {!fitsAge(instrument, data.ages) && (
        <Notice tone="warn">
          <p>{fillWords[lang].age(ageText(instrument.meta, lang))}</p>
        </Notice>
      )}
      {data.mayAsk ? <FillForm {...props} /> : <NotTrained lang={lang} />}
      <p class="meta">
        {words.copyright}: <span lang="en">{instrument.sheet.copyright}</span>
      </p>
    </>
  )
}

function NotTrained({ lang }: { lang: Lang }) {
  const words = asqWords[lang]
  return (
    <Notice tone="danger" title={words.notTrained}>
      <p>{words.rule}</p>
      <p>
        <Link href="/bantuan" icon="siren">
          {words.helpLines}
        </Link>
      </p>
    </Notice>
  )
}

function FillForm(props: Props) {
  const { data, state, lang } = props
  const { instrument, file } = data
  const script = instrument.meta.scoring.kind === 'asq'
  const errors = messagesByItem(state?.errors ?? [])
  return (
    <form method="post" action={measureHref.fresh(file.head.id, instrument.code)}>
      <OnceField />
      {script && <BeforeScript lang={lang} />}
      <Occasion {...props} />
      {!script && instrument.meta.modes.includes('staff') && (
        <ButtonRow>
          <Button name="do" value="steps" kind="secondary" icon="next" iconAt="end" formNoValidate>
            {fillWords[lang].oneByOne}
          </Button>
        </ButtonRow>
      )}
      <SheetFields items={instrument.sheet.items} lang={lang} typed={state?.typed ?? {}} errors={errors} />
      <TextArea name="note" label={fillWords[lang].note} value={state?.note} rows={2} maxlength={2000} />
      <ButtonRow>
        <Button name="do" value="save" icon="check">
          {fillWords[lang].save}
        </Button>
        {state && !script && (
          <Button name="do" value="asIs" kind="secondary" formNoValidate>
            {fillWords[lang].asIs}
          </Button>
        )}
      </ButtonRow>
      {!script && <Unattended {...props} />}
    </form>
  )
}

/** When in the service, how, and why before its day. */
function Occasion({ data, state, lang }: Props) {
  const { instrument } = data
  const words = fillWords[lang]
  const modes = staffModes(instrument)
  const error = (name: string) => state?.errors.find((one) => one.name === name)?.message
  return (
    <>
      {data.early && (
        <Notice tone="warn">
          <p>{earlyText(data.early, lang)}</p>
        </Notice>
      )}
      {/* A paper sheet may lie too near to another one though today does not. */}
      {(data.early || error('reason') || state?.reason) && (
        <TextArea
          name="reason"
          label={words.earlyReason}
          value={state?.reason}
          rows={2}
          maxlength={1000}
          error={error('reason')}
        />
      )}
      {needsAgeReason(instrument, data.ages) && (
        <TextArea
          name="ageReason"
          label={words.ageReason}
          value={state?.ageReason}
          rows={2}
          maxlength={1000}
          error={error('ageReason')}
        />
      )}
      <Select
        name="moment"
        label={words.moment}
        value={state?.moment ?? 'session'}
        empty={false}
        options={moments.map((value) => ({ value, label: words.moments[value] }))}
      />
      {modes.length > 1 && (
        <RadioGroup
          name="mode"
          label={words.choose}
          value={state?.mode ?? modes[0]}
          inline
          options={modes.map((value) => ({ value, label: words.how[value] }))}
        />
      )}
      {modes.includes('paper') && (
        <DateInput
          name="filledOn"
          label={words.filledOn}
          hint={words.filledOnHint}
          value={state?.filledOn}
          max={data.today}
          error={error('filledOn')}
        />
      )}
    </>
  )
}

function BeforeScript({ lang }: { lang: Lang }) {
  const words = asqWords[lang]
  return (
    <Card title={words.before} tone="leaf">
      <ul>
        {words.beforeSteps.split('\n').map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p class="meta">{words.rule}</p>
    </Card>
  )
}

function Unattended({ data, state, lang }: Props) {
  const words = fillWords[lang]
  const error = state?.errors.find((one) => one.name === 'assign')?.message
  return (
    <Card title={words.assign} id="f-assign">
      {error && <p class="error">{error}</p>}
      {data.refused ? (
        <p>{words.refusals[data.refused]}</p>
      ) : (
        <>
          <p class="hint">{words.assignIntro}</p>
          <Button name="do" value="assign" kind="secondary" icon="person" formNoValidate>
            {words.how.unattended}
          </Button>
        </>
      )}
    </Card>
  )
}
