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
  CheckboxGroup,
  ErrorSummary,
  Link,
  Notice,
  RadioGroup,
  TextArea,
  TextInput,
  UrgencyTag,
  type FieldError,
} from '#src/ui/index.ts'
import { AlertCards } from '../alert-view.tsx'
import {
  alertSteps,
  closeAlert,
  isAlertStep,
  readAlerts,
  type AlertStep,
  type OpenAlert,
} from '../raise-alert.ts'
import { alertWords } from '../alert-words.ts'
import { mayMeasure } from '../may.ts'
import { measureWords } from '../words.ts'
import { measureHref } from './measure-page.ts'

type Typed = Readonly<{ step: string; what: string; consulted: string; also: readonly string[] }>
type Shown = Readonly<{ typed: Typed; errors: readonly FieldError[] }>

/** What somebody of the team did about an answer. Open to the whole team: acting is not the same as seeing items. */
export const alertPage = page({
  path: '/kasus/:id/ukur/tindakan/:alert',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const id = asId<'alert'>(ctx.params['alert'])
    const alerts = await readAlerts(scope, data.file)
    const alert = alerts.find((one) => one.id === id)
    return alert ? { ...data, alert, others: besides(alert, alerts) } : absent()
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
        const { what, consulted } = typed
        const closed = await closeAlert(scope, file, id, { step, what, consulted })
        if (closed) {
          const alerts = await readAlerts(scope, file)
          const alert = alerts.find((one) => one.id === id)
          // Only those that stood on the page and were ticked: what came in since then still waits.
          for (const other of alert ? besides(alert, alerts) : [])
            if (typed.also.includes(other.id))
              await closeAlert(scope, file, other.id, { step, what, consulted })
        }
        // Whoever came second keeps their words: they may hold what the first did not know.
        return closed ? redirect(caseHref(file.head.id), 'saved') : again<Shown>({ typed, errors: [] }, 409)
      },
    },
  },
  meta: (ctx) => ({ title: measureWords[ctx.lang].tab, nav: 'cases' }),
  view: (ctx, { file, alert, others, names }, shown: Shown | null) => {
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
        {alert.amendedAt && (
          <Notice tone="warn">
            <p>{words.amended(formatDateTime(alert.amendedAt, ctx.lang))}</p>
            {mayMeasure(ctx.visitor.roles) && (
              <p>
                <Link href={measureHref.result(file.head.id, alert.administrationId)}>{words.sheet}</Link>
              </p>
            )}
          </Notice>
        )}
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
              {others.length > 0 && (
                <CheckboxGroup
                  name="also"
                  label={words.also}
                  values={shown?.typed.also ?? []}
                  options={others.map((one) => ({
                    value: one.id,
                    label: words.alsoOne(formatDateTime(one.raisedAt, ctx.lang)),
                  }))}
                />
              )}
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

/** Other calls of the same sheet that wait too. */
function besides(alert: OpenAlert, all: readonly OpenAlert[]): OpenAlert[] {
  return all.filter(
    (one) =>
      one.id !== alert.id && one.administrationId === alert.administrationId && one.answeredAt === null,
  )
}

function typedIn(form: FormData): Typed {
  const text = (name: string, most: number) =>
    String(form.get(name) ?? '')
      .trim()
      .slice(0, most)
  const also = form.getAll('also').map(String)
  return { step: text('step', 40), what: text('what', 4000), consulted: text('consulted', 200), also }
}

function errorsIn(typed: Typed, lang: 'id' | 'en'): FieldError[] {
  const words = alertWords[lang]
  return [
    ...(isAlertStep(typed.step) ? [] : [{ name: 'step', message: words.stepMissing }]),
    ...(typed.what ? [] : [{ name: 'what', message: words.whatMissing }]),
    ...(typed.consulted ? [] : [{ name: 'consulted', message: words.consultedMissing }]),
  ]
}
