import { CaseFrame, fileForPost, loadCase, Prose, whyReadOnly } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime, formatLongDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { SeenField, seenIn } from '#src/platform/web/seen-field.tsx'
import {
  Button,
  ButtonLink,
  Card,
  Disclosure,
  ErrorSummary,
  Notice,
  PrintButton,
  Tag,
  type FieldError,
} from '#src/ui/index.ts'
import { dayOf, isOver, type OpenAnswers } from '../administration.ts'
import { AlertCards } from '../alert-view.tsx'
import { findInstrument } from '../find-instrument.ts'
import { caseKey } from '../give.ts'
import { LateAnswers } from '../late-view.tsx'
import type { Instrument } from '../instrument.ts'
import { SheetFields } from '../item-view.tsx'
import { readAlerts } from '../raise-alert.ts'
import { fieldName, messagesByItem, readAnswers, typedOf, type Typed } from '../read-answers.ts'
import { readWhole, type Whole } from '../read-given.ts'
import { saveAnswers } from '../save-answers.ts'
import { AnswersTable, questionText, said, ScoreCard, ScriptCard } from '../score-view.tsx'
import { questionsOf } from '../sheet.ts'
import { fillWords } from '../fill-words.ts'
import { resultWords } from '../result-words.ts'
import { measureWords } from '../words.ts'
import { mayGive } from './fill-load.ts'
import { measureHref, measureStaff } from './measure-page.ts'

/** `seen` is how many saves the writer began with; null once they were told that somebody amended it first. */
type Shown = Readonly<{ typed: Typed; errors: readonly FieldError[]; seen: number | null }>

/** One result: what asks for a person first, then the number with its limits, then every answer. */
export const resultPage = page({
  path: '/kasus/:id/ukur/hasil/:administration',
  allow: measureStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const id = asId<'administration'>(ctx.params['administration'])
    const whole = id && (await readWhole(scope, ctx.visitor, data.file, id))
    if (!whole || !isOver(whole.given.state)) return absent()
    const instrument = await findInstrument(scope, whole.given.instrument, whole.given.version)
    const alerts = (await readAlerts(scope, data.file)).filter((one) => one.administrationId === id)
    return { ...data, whole, instrument, alerts }
  },
  actions: {
    amend: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        const id = asId<'administration'>(ctx.params['administration'])
        const whole = file && id && (await readWhole(scope, ctx.visitor, file, id))
        if (!file || !whole || whole.given.audience !== null || whole.given.state !== 'done') return absent()
        const { given } = whole
        const instrument = await findInstrument(scope, given.instrument, given.version)
        if (!instrument || !(await mayGive(scope, ctx, instrument))) return absent()
        const read = readAnswers(questionsOf(instrument.sheet.items), form)
        const wrong = read.problems.map(({ linkId }): FieldError => ({
          name: fieldName(linkId),
          message: fillWords[ctx.lang].wrong(questionText(instrument, linkId, ctx.lang)),
        }))
        const seen = seenIn(form, whole.saves.length)
        if (wrong.length > 0) return again<Shown>({ typed: read.typed, errors: wrong, seen })
        if (seen !== whole.saves.length)
          return again<Shown>({ typed: read.typed, errors: [], seen: null }, 409)
        const save = { answers: read.answers, kind: 'amendment', note: noteIn(whole) } as const
        await saveAnswers(scope, whole, instrument, save, caseKey(file))
        return redirect(measureHref.result(file.head.id, given.id), 'amended')
      },
    },
  },
  meta: (ctx) => ({
    title: measureWords[ctx.lang].tab,
    nav: 'cases',
    width: 'wide',
    flashes: { amended: resultWords[ctx.lang].amended, overtaken: fillWords[ctx.lang].overtakenAnswer },
  }),
  view: (ctx, loaded, shown: Shown | null) => {
    const { lang } = ctx
    const words = measureWords[lang]
    const { whole, instrument, file } = loaded
    // A note of the team on a sheet nobody answered is no result.
    const newest = whole.saves.find(countsAsResult)
    const note = noteIn(whole)
    const writable =
      whyReadOnly(file.head) === null && whole.given.audience === null && whole.given.state === 'done'
    return (
      <CaseFrame {...loaded} lang={lang} tab="measures" actions={<PrintButton />}>
        <ErrorSummary errors={shown?.errors ?? []} />
        {shown && shown.seen === null && <Notice tone="danger">{resultWords[lang].overtaken}</Notice>}
        <h2>
          {resultWords[lang].title}: {instrument?.sheet.title[lang] ?? whole.given.instrument}
        </h2>
        <p class="row">
          <Tag>{words.modes[whole.given.mode]}</Tag>
          <Tag>{fillWords[lang].moments[whole.given.moment]}</Tag>
          <Tag>{words.list.states[whole.given.state]}</Tag>
          {whole.given.early && <Tag tone="warn">{resultWords[lang].early}</Tag>}
          {whole.given.outsideAge && <Tag tone="warn">{resultWords[lang].outsideAge}</Tag>}
          <span class="meta">{formatLongDate(dayOf(whole.given), lang)}</span>
          {whole.given.mode === 'paper' && whole.given.assignedOn !== dayOf(whole.given) && (
            <span class="meta">
              {resultWords[lang].copiedOn(formatLongDate(whole.given.assignedOn, lang))}
            </span>
          )}
        </p>
        <LateAnswers whole={whole} instrument={instrument} lang={lang} />
        {newest && <Fired instrument={instrument} saved={newest} lang={lang} />}
        <AlertCards alerts={loaded.alerts} file={file} names={loaded.names} lang={lang} />
        {newest && <ScriptCard score={newest.score} lang={lang} />}
        {newest && instrument && !newest.score.asq && (
          <ScoreCard instrument={instrument} saved={newest} lang={lang} />
        )}
        {!instrument && <Notice tone="warn">{resultWords[lang].unknownVersion}</Notice>}
        {newest && (
          <Card title={resultWords[lang].counted}>
            <AnswersTable instrument={instrument} saved={newest} lang={lang} />
          </Card>
        )}
        {note && (
          <Card title={resultWords[lang].note}>
            <Prose text={note} />
          </Card>
        )}
        {instrument && (
          <ButtonLink kind="secondary" icon="chart" href={measureHref.trend(file.head.id, instrument.code)}>
            {words.list.trend}
          </ButtonLink>
        )}
        {writable && instrument && newest && (
          <Amend
            instrument={instrument}
            typed={shown?.typed ?? typedOf(newest.answers)}
            errors={shown?.errors ?? []}
            seen={shown?.seen ?? whole.saves.length}
            open={shown !== null}
            action={measureHref.result(file.head.id, whole.given.id)}
            lang={lang}
          />
        )}
        <History whole={whole} names={loaded.names} lang={lang} />
        {instrument && (
          <p class="meta">
            {words.copyright}: <span lang="en">{instrument.sheet.copyright}</span>
          </p>
        )}
      </CaseFrame>
    )
  },
})

function countsAsResult(one: OpenAnswers): boolean {
  return one.kind !== 'late' && (one.kind !== 'partial' || Object.keys(one.answers).length > 0)
}

/** What staff wrote beside it, in whichever save it stands. */
function noteIn(whole: Whole): string | undefined {
  return whole.saves.find((one) => one.note)?.note
}

/** The answers that ask for a person, by their own words: nobody has to guess how a rule fired. */
function Fired(props: { instrument: Instrument | null; saved: OpenAnswers; lang: Lang }) {
  const { instrument, saved, lang } = props
  const words = measureWords[lang]
  const { raise, fired } = saved.score
  if (!raise || raise === 'PLANNED') return null
  return (
    <Notice tone="danger" title={resultWords[lang].alertTitle}>
      <p>{resultWords[lang].alertText(words.when[raise])}</p>
      {fired.length > 0 && <p>{resultWords[lang].fired}:</p>}
      <ul>
        {fired.map((one) => (
          <li key={one.linkId}>
            {questionText(instrument, one.linkId, lang)}{' '}
            <strong>{said(instrument, one.linkId, saved.answers[one.linkId], lang)}</strong>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Amend(props: {
  instrument: Instrument
  typed: Typed
  errors: readonly FieldError[]
  seen: number
  open: boolean
  action: string
  lang: Lang
}) {
  const words = resultWords[props.lang]
  return (
    <Disclosure summary={words.amend} open={props.open}>
      <form method="post" action={props.action}>
        <OnceField />
        <SeenField version={props.seen} />
        <SheetFields
          items={props.instrument.sheet.items}
          lang={props.lang}
          typed={props.typed}
          errors={messagesByItem(props.errors)}
        />
        <Button name="do" value="amend" kind="secondary">
          {words.amend}
        </Button>
      </form>
    </Disclosure>
  )
}

function History(props: { whole: Whole; names: (id: OpenAnswers['writtenBy']) => string; lang: Lang }) {
  const { whole, lang } = props
  const words = resultWords[lang]
  const shown = whole.saves.filter((one) => one.kind !== 'partial')
  if (shown.length < 2) return null
  return (
    <Disclosure summary={words.history}>
      <ul>
        {shown.map((one) => (
          <li key={one.writtenAt.toISOString()}>
            {words.historyLine(words.kinds[one.kind], formatDateTime(one.writtenAt, lang))} ·{' '}
            {props.names(one.writtenBy)} · {one.score.total ?? '–'}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
