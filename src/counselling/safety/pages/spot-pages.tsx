import { isCodeIn, wordFor } from '#content/codes/code.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, fileForPost, loadCase, whyReadOnly, type StaffCtx } from '#src/cases/index.ts'
import {
  BackLink,
  Banner,
  Button,
  Card,
  CheckboxGroup,
  ErrorSummary,
  Link,
  PageHead,
  PrintButton,
  RadioGroup,
  TextArea,
} from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { yesNoNotAsked } from '../../forms/shared-options.ts'
import { openEpisode } from '../../open-episode.ts'
import { ruleWords } from '../../rules/rule-words.ts'
import { areas, settingOf, settings, slots, type Setting } from '../codes.ts'
import { reviewsOf, standingLines } from '../open-plan.ts'
import { inWords, nextReview, type PlanLine } from '../plan.ts'
import { PlaceDrawing, spokenOf } from '../place-drawing.tsx'
import { hotTimes } from '../spot-map.tsx'
import { safetyWords } from '../words.ts'
import { addSafetyLine } from '../write-line.ts'

type Typed = Readonly<{ slots: readonly string[]; text: string; agreed: 'yes' | 'no' | 'not_asked' }>
type Again = Readonly<{ typed: Typed; problem: string | null }>

/** Risky places set on a drawn plan: first where, by tap, by keyboard or from the list; then at what times. */
export const spotPlanPage: Page = page({
  path: '/kasus/:id/aman/denah',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { head } = data.file
    if (head.restrictedAt) return redirect(caseHref(head.id))
    const book = await openEpisode(scope, ctx.visitor, data.file)
    if (!book) return absent()
    const writable = whyReadOnly(head) === null && isOpen(book.episode)
    return { caseId: head.id, writable, lines: await standingLines(scope, book) }
  },
  actions: { default: { run: setSpot } },
  meta: (ctx) => ({
    title: safetyWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    flashes: safetyWords[ctx.lang].flashes,
  }),
  view: (ctx, { caseId, writable, lines }, state: Again | null) => {
    const { lang, query } = ctx
    const words = safetyWords[lang]
    const area = writable ? areaIn(query.get('tempat')) : null
    const setting = (area === null ? null : settingOf(area)) ?? settingIn(query.get('di'))
    const href = (place?: string) => spotHref(caseId, setting, place)
    const hot = hotTimes(lines)
    if (area)
      return (
        <>
          <BackLink href={href()}>{words.spotBack}</BackLink>
          <PageHead title={wordFor(areas, area, lang)} intro={words.spotWhen} />
          {state?.problem && <Banner tone="danger">{state.problem}</Banner>}
          <Standing lines={lines.filter((one) => one.area === area)} caseId={caseId} lang={lang} />
          <TimesForm state={state} lang={lang} />
        </>
      )
    return (
      <>
        <BackLink href={caseHref(caseId, 'aman')}>{words.back}</BackLink>
        <PageHead title={words.map} intro={words.spotWhere} actions={<PrintButton />} />
        <nav class="row no-print" aria-label={words.map}>
          {settings.map((one) =>
            one.code === setting ? (
              <strong key={one.code} aria-current="page">
                {one[lang]}
              </strong>
            ) : (
              <Link key={one.code} href={spotHref(caseId, one.code)}>
                {one[lang]}
              </Link>
            ),
          )}
        </nav>
        <PlaceDrawing setting={setting} hot={hot} lang={lang} {...(writable ? { hrefOf: href } : {})} />
        <Card title={words.spotList} level={2}>
          <ul>
            {areas
              .filter((one) => settingOf(one.code) === setting)
              .map((one) => (
                <li key={one.code}>
                  {writable ? (
                    <Link href={href(one.code)}>{spokenOf(one.code, hot, lang)}</Link>
                  ) : (
                    spokenOf(one.code, hot, lang)
                  )}
                </li>
              ))}
          </ul>
        </Card>
      </>
    )
  },
})

async function setSpot(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  const book = file && (await openEpisode(scope, ctx.visitor, file))
  const area = areaIn(ctx.query.get('tempat'))
  if (!file || !book || !isOpen(book.episode) || !area) return absent()
  const typed = typedIn(form)
  if (typed.text === '') return again<Again>({ typed, problem: null })
  const words = safetyWords[ctx.lang]
  const lines = await standingLines(scope, book)
  // Where somebody is hurt is first of all for the adults who are there to change.
  const written = await addSafetyLine(scope, book, lines, {
    tag: 'protective',
    changes: 'adults',
    part: 'hot_spot',
    agreed: typed.agreed,
    reviewOn: nextReview(dayOf(scope.now), reviewsOf(book).length),
    words: {
      text: typed.text,
      who: '',
      area,
      slots: typed.slots,
      ...inWords({ area, slots: typed.slots }),
    },
  })
  if (written === 'done') return redirect(spotHref(file.head.id, settingOf(area) ?? 'school'), 'saved')
  const problem = written === 'overtaken' ? words.flashes.overtaken : ruleWords[ctx.lang].safetyPlan[written]
  return again<Again>({ typed, problem }, 409)
}

function spotHref(caseId: string, setting: Setting, area?: string): string {
  return `${caseHref(caseId, 'aman/denah')}?di=${setting}${area ? `&tempat=${area}` : ''}`
}
function areaIn(text: string | null): string | null {
  return isCodeIn(areas, text) ? text : null
}
function settingIn(text: string | null): Setting {
  return isCodeIn(settings, text) ? text : 'school'
}
function typedIn(form: FormData): Typed {
  const ticked = form.getAll('waktu')
  return {
    slots: slots.map((slot) => slot.code).filter((code) => ticked.includes(code)),
    text: String(form.get('cerita') ?? '')
      .trim()
      .slice(0, 600),
    agreed: yesNoNotAsked.find((one) => one.code === form.get('setuju'))?.code ?? 'not_asked',
  }
}

/** Lines that already speak of this place, to be changed where they stand. */
function Standing(props: { lines: readonly PlanLine[]; caseId: string; lang: Lang }) {
  if (props.lines.length === 0) return null
  return (
    <Card title={safetyWords[props.lang].spotStanding} level={2}>
      <ul>
        {props.lines.map((line) => (
          <li key={line.id}>
            <Link href={caseHref(props.caseId, `aman/garis/${line.id}`)}>{line.text}</Link>{' '}
            <span class="meta">{line.time}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function TimesForm({ state, lang }: { state: Again | null; lang: Lang }) {
  const words = safetyWords[lang]
  const missing = state && state.typed.text === '' ? words.spotNoText : undefined
  return (
    <form method="post">
      <OnceField />
      {missing && <ErrorSummary errors={[{ name: 'cerita', message: missing }]} />}
      <CheckboxGroup
        name="waktu"
        label={words.spotTimes}
        hint={words.spotTimesHint}
        values={state?.typed.slots}
        options={slots.map((slot) => ({ value: slot.code, label: slot[lang] }))}
      />
      <TextArea
        name="cerita"
        label={words.spotText}
        rows={3}
        error={missing}
        value={state?.typed.text}
        maxlength={600}
      />
      <RadioGroup
        name="setuju"
        label={words.spotAgreed}
        value={state?.typed.agreed}
        options={yesNoNotAsked.map((one) => ({ value: one.code, label: one[lang] }))}
      />
      <Button icon="check">{words.spotSave}</Button>
    </form>
  )
}
