import { staff } from '#src/platform/access/allow.ts'
import { record } from '#src/platform/audit/record.ts'
import {
  both,
  choice,
  date,
  defineForm,
  FormSheet,
  parse,
  type FieldError,
  type Option,
  type Typed,
} from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { asId, newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Button, ButtonLink, ButtonRow, Card, EmptyState, Notice, PageHead, Table } from '#src/ui/index.ts'
import { colleagues, staffNames } from '../account.store.ts'
import {
  competencies,
  endCompetency,
  insertCompetency,
  lockCompetencies,
  type StoredCompetency,
} from '../competency.store.ts'
import { competencyCodes, overlaps, renewalFrom } from '../competency.ts'
import { competencyWords } from '../competency-words.ts'
import { isRenewed, Standing } from './competency-standing.tsx'
import { OfficeTabs } from './office-parts.tsx'

type Again = { typed: Typed; errors: readonly FieldError[]; notice: string | null }
const path = '/kantor/sertifikasi'
const { id: idWords, en: enWords } = competencyWords

function competencyForm(who: readonly Option[], supervisors: readonly Option[]) {
  return defineForm({
    id: 'people.competency',
    version: 1,
    title: both(idWords.add, enWords.add),
    fields: {
      account: choice({
        label: both(idWords.who, enWords.who),
        options: who,
        required: true,
        presentation: 'select',
      }),
      code: choice({
        label: both(idWords.what, enWords.what),
        options: competencyCodes.map((code) => ({ code, id: idWords.code[code], en: enWords.code[code] })),
        required: true,
      }),
      supervisor: choice({
        label: both(idWords.supervisor, enWords.supervisor),
        options: supervisors,
        required: true,
        presentation: 'select',
      }),
      since: date({ label: both(idWords.since, enWords.since) }),
      until: date({ label: both(idWords.until, enWords.until), future: true }),
    },
  })
}

const named = (one: Readonly<{ id: string; fullName: string }>): Option => ({
  code: one.id,
  id: one.fullName,
  en: one.fullName,
})

/** The form with whom this reader may record and who may supervise; null while there is nobody of either. */
async function formFor(scope: AccountScope, me: AccountId) {
  const workers = (
    await colleagues(scope, { roles: ['counsellor', 'psychologist', 'guru_bk', 'companion', 'intake'] })
  )
    .filter((one) => one.id !== me)
    .map(named)
  const supervisors = (await colleagues(scope, { roles: ['supervisor', 'psychologist'] })).map(named)
  return workers.length > 0 && supervisors.length > 0 ? competencyForm(workers, supervisors) : null
}

function alreadyHeld(held: StoredCompetency, lang: Lang): string {
  const words = competencyWords[lang]
  return words.already(
    formatDate(held.since, lang),
    held.validTo ? formatDate(held.validTo, lang) : words.noEnd,
  )
}

/** The form filled in for a renewal: the same colleague, kind and supervisor, from the day after the end. */
function renewing(rows: readonly StoredCompetency[], wanted: string | null, today: string): Typed {
  const one = rows.find((row) => row.id === wanted)
  const since = one && renewalFrom(one, today)
  if (!one || !since) return {}
  const [year = '', month = '', day = ''] = since.split('-')
  return {
    account: [one.accountId],
    code: [one.code],
    supervisor: one.supervisorId ? [one.supervisorId] : [],
    'since-year': [year],
    'since-month': [month],
    'since-day': [day],
  }
}

/** Who is certified for what, recorded by a supervisor or the head, never by oneself (practice.md §22). */
export const competenciesPage = page({
  path,
  allow: staff('supervisor', 'head'),
  load: async (scope, ctx) => ({
    rows: await competencies(scope),
    names: new Map((await staffNames(scope)).map((one) => [one.id, one.fullName])),
    form: await formFor(scope, ctx.visitor.accountId),
  }),
  actions: {
    add: {
      run: async (scope, ctx, posted) => {
        const form = await formFor(scope, ctx.visitor.accountId)
        if (!form) return redirect(path, 'overtaken')
        const parsed = parse(form, posted)
        if (!parsed.ok) return again<Again>({ typed: parsed.typed, errors: parsed.errors, notice: null })
        const { account, code, supervisor, since, until } = parsed.answers
        const [accountId, supervisorId] = [asId<'account'>(account), asId<'account'>(supervisor)]
        if (!accountId || !supervisorId || accountId === supervisorId)
          return again<Again>({
            typed: parsed.typed,
            errors: [],
            notice: competencyWords[ctx.lang].ownSupervisor,
          })
        await lockCompetencies(scope, accountId)
        const from = since ?? dayOf(scope.now)
        const validTo = until ?? null
        if (validTo !== null && validTo < from)
          return again<Again>({
            typed: parsed.typed,
            errors: [],
            notice: competencyWords[ctx.lang].endsFirst,
          })
        const held = (await competencies(scope)).find(
          (one) =>
            one.accountId === accountId && one.code === code && overlaps(one, { since: from, validTo }),
        )
        if (held)
          return again<Again>({ typed: parsed.typed, errors: [], notice: alreadyHeld(held, ctx.lang) }, 409)
        await insertCompetency(scope, ctx.visitor.accountId, {
          id: newOrderedId<'competency'>(scope.now.getTime()),
          accountId,
          code,
          since: from,
          validTo,
          supervisorId,
        })
        await record(scope, {
          action: 'competency.recorded',
          subjectKind: 'account',
          subjectId: accountId,
          facts: { code },
        })
        return redirect(path, 'added')
      },
    },
    end: {
      run: async (scope, ctx, posted) => {
        const id = asId<'competency'>(String(posted.get('competency') ?? ''))
        const ended = id !== null && (await endCompetency(scope, id, ctx.visitor.accountId))
        if (ended)
          await record(scope, { action: 'competency.ended', subjectKind: 'competency', subjectId: id })
        return redirect(path, ended ? 'ended' : 'overtaken')
      },
    },
  },
  meta: (ctx) => ({
    title: competencyWords[ctx.lang].title,
    nav: 'office',
    flashes: competencyWords[ctx.lang].flashes,
  }),
  view: (ctx, { rows, names, form }, state: Again | null) => {
    const words = competencyWords[ctx.lang]
    const today = dayOf(ctx.now)
    const name = (id: AccountId | null) => (id ? (names.get(id) ?? '–') : '–')
    return (
      <>
        <PageHead title={words.title} intro={words.intro} />
        <OfficeTabs lang={ctx.lang} roles={ctx.visitor.roles} current="competencies" />
        {state?.notice && (
          <Notice tone="warn">
            <p>{state.notice}</p>
          </Notice>
        )}
        <Table
          caption={words.title}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title={words.empty} />}
          columns={[
            { header: words.who, cell: (row) => name(row.accountId), heads: true },
            { header: words.what, cell: (row) => words.code[row.code] },
            { header: words.since, cell: (row) => formatDate(row.since, ctx.lang) },
            {
              header: words.until,
              cell: (row) => (
                <>
                  {row.validTo ? formatDate(row.validTo, ctx.lang) : words.noEnd}{' '}
                  <Standing one={row} renewed={isRenewed(rows, row)} today={today} lang={ctx.lang} />
                </>
              ),
            },
            { header: words.supervisor, cell: (row) => name(row.supervisorId) },
            {
              header: words.act,
              cell: (row) => (
                <form method="post" action="?do=end">
                  <OnceField />
                  <input type="hidden" name="competency" value={row.id} />
                  <ButtonRow>
                    {form &&
                      row.validTo &&
                      !isRenewed(rows, row) &&
                      row.accountId !== ctx.visitor.accountId && (
                        <ButtonLink kind="secondary" small href={`${path}?perpanjang=${row.id}#catat`}>
                          {words.renew}
                          <span class="sr"> {`${words.code[row.code]}, ${name(row.accountId)}`}</span>
                        </ButtonLink>
                      )}
                    <Button kind="quiet" small>
                      {words.end}
                      <span class="sr"> {`${words.code[row.code]}, ${name(row.accountId)}`}</span>
                    </Button>
                  </ButtonRow>
                </form>
              ),
            },
          ]}
        />
        <Card title={words.add} id="catat">
          {form ? (
            <FormSheet
              form={form}
              typed={state?.typed ?? renewing(rows, ctx.query.get('perpanjang'), today)}
              errors={state?.errors ?? []}
              lang={ctx.lang}
              band="dewasa"
              action="?do=add"
              submit={words.add}
            >
              <OnceField />
            </FormSheet>
          ) : (
            <p>{words.nobody}</p>
          )}
        </Card>
      </>
    )
  },
})
