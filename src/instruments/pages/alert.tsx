import { caseHref, caseStaff, fileForPost, loadCase, nameOf, Prose } from '#src/cases/index.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Notice,
  RadioGroup,
  TextArea,
  TextInput,
  UrgencyTag,
  type FieldError,
} from '#src/ui/index.ts'
import { AlertCards } from '../alert-view.tsx'
import { alertSteps, closeAlert, isAlertStep, readAlerts, type AlertStep } from '../raise-alert.ts'
import { alertWords } from '../alert-words.ts'
import { measureWords } from '../words.ts'
import { measureHref } from './measure-page.ts'

type Typed = Readonly<{ step: string; what: string; consulted: string }>
type Shown = Readonly<{ typed: Typed; errors: readonly FieldError[] }>

/** What somebody of the team did about an answer. Open to the whole team: acting is not the same as seeing items. */
export const alertPage = page({
  path: '/kasus/:id/ukur/tindakan/:alert',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const id = asId<'alert'>(ctx.params['alert'])
    const alert = (await readAlerts(scope, data.file)).find((one) => one.id === id)
    return alert ? { ...data, alert } : absent()
  },
  actions: {
    save: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx, 'any')
        const id = asId<'alert'>(ctx.params['alert'])
        if (!file || !id) return absent()
        const typed = typedIn(form)
        const errors = errorsIn(typed, ctx.lang)
        const { step } = typed
        if (errors.length > 0 || !isAlertStep(step)) return again<Shown>({ typed, errors })
        const closed = await closeAlert(scope, file, id, {
          step,
          what: typed.what,
          consulted: typed.consulted,
        })
        // Whoever came second keeps their words: they may hold what the first did not know.
        return closed ? redirect(caseHref(file.head.id), 'saved') : again<Shown>({ typed, errors: [] }, 409)
      },
    },
  },
  meta: (ctx) => ({ title: measureWords[ctx.lang].tab, nav: 'cases' }),
  view: (ctx, { file, alert, names }, shown: Shown | null) => {
    const words = alertWords[ctx.lang]
    const error = (name: string) => shown?.errors.find((one) => one.name === name)?.message
    return (
      <>
        <BackLink href={caseHref(file.head.id)}>{`${file.head.number} · ${nameOf(file)}`}</BackLink>
        <ErrorSummary errors={shown?.errors ?? []} />
        <h1>{words.title}</h1>
        <p class="row">
          <UrgencyTag urgency={alert.urgency} />
          <span class="meta">{words.since(formatDateTime(alert.raisedAt, ctx.lang))}</span>
        </p>
        {alert.answeredAt ? (
          <>
            <Notice tone="warn" title={words.late}>
              <AlertCards alerts={[alert]} file={file} names={names} lang={ctx.lang} />
            </Notice>
            {shown && (
              <Card title={words.yours}>
                <Prose text={[shown.typed.what, shown.typed.consulted].join('\n')} />
              </Card>
            )}
          </>
        ) : (
          <>
            <Notice>
              <p>{words.intro}</p>
            </Notice>
            <form method="post" action={measureHref.alert(file.head.id, alert.id)}>
              <OnceField />
              <RadioGroup
                name="step"
                label={words.step}
                value={shown?.typed.step}
                error={error('step')}
                options={alertSteps.map((value: AlertStep) => ({ value, label: words.steps[value] }))}
              />
              <TextArea
                name="what"
                label={words.what}
                value={shown?.typed.what}
                rows={4}
                maxlength={4000}
                error={error('what')}
              />
              <TextInput
                name="consulted"
                label={words.consulted}
                value={shown?.typed.consulted}
                maxlength={200}
                error={error('consulted')}
              />
              <Button name="do" value="save" icon="check">
                {words.save}
              </Button>
            </form>
          </>
        )}
      </>
    )
  },
})

function typedIn(form: FormData): Typed {
  const text = (name: string, most: number) =>
    String(form.get(name) ?? '')
      .trim()
      .slice(0, most)
  return { step: text('step', 40), what: text('what', 4000), consulted: text('consulted', 200) }
}

function errorsIn(typed: Typed, lang: 'id' | 'en'): FieldError[] {
  const words = alertWords[lang]
  return [
    ...(isAlertStep(typed.step) ? [] : [{ name: 'step', message: words.stepMissing }]),
    ...(typed.what ? [] : [{ name: 'what', message: words.whatMissing }]),
    ...(typed.consulted ? [] : [{ name: 'consulted', message: words.consultedMissing }]),
  ]
}
