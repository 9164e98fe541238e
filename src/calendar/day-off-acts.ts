import type { StaffCtx } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { redirect, type Answer } from '#src/platform/web/answer.ts'
import { readDaysOff, type OwnDayOff } from './day-off.ts'
import { dayOffWords } from './day-off-words.ts'
import { insertDaysOff, removeDayOff } from './day-off.store.ts'
import { refuse, refuseAt, type Refused } from './refuse.ts'
import { leads } from './rooms-acts.ts'

type Outcome = Answer | { again: Refused; status: number }
const here = '/kalender/libur'
const largest = 64 * 1024

/** One day from its fields. */
export async function addDayOff(scope: AccountScope, ctx: StaffCtx, form: FormData): Promise<Outcome> {
  const fields = ['day', 'kind', 'name', 'source'].map((name) =>
    String(form.get(name) ?? '')
      .replaceAll(/[;\t\r\n]/g, ' ')
      .trim(),
  )
  return addLines(scope, ctx, form, fields.join('; '))
}

/** Many days from a file, or from lines that were pasted. */
export async function addDaysOff(scope: AccountScope, ctx: StaffCtx, form: FormData): Promise<Outcome> {
  const words = dayOffWords[ctx.lang]
  const file = form.get('file')
  const chosen = file instanceof File && file.size > 0 ? file : null
  if (chosen && chosen.size > largest) return refuseAt(form, 'f-file', words.tooBig)
  const text = chosen ? await chosen.text() : String(form.get('lines') ?? '')
  return text.trim() === '' ? refuseAt(form, 'f-lines', words.empty) : addLines(scope, ctx, form, text)
}

async function addLines(scope: AccountScope, ctx: StaffCtx, form: FormData, text: string): Promise<Outcome> {
  const words = dayOffWords[ctx.lang]
  if (!leads(ctx)) return refuse(form, words.notYours, 403)
  const read = readDaysOff(text)
  if ('why' in read) {
    const at = form.get('do') === 'many' ? 'f-lines' : 'f-day'
    return refuseAt(form, at, words.problem(read.line, words.why[read.why]))
  }
  const count = await insertDaysOff(scope, read)
  const [first] = read
  if (count > 0)
    await record(scope, { action: 'calendar.days_off_added', subjectKind: 'office', facts: { count } })
  return redirect(hereFor(first), count > 0 ? 'added' : 'nothing')
}

export async function dropDayOff(scope: AccountScope, ctx: StaffCtx, form: FormData): Promise<Outcome> {
  if (!leads(ctx)) return refuse(form, dayOffWords[ctx.lang].notYours, 403)
  const id = asId<'day_off'>(String(form.get('id') ?? ''))
  if (!id || !(await removeDayOff(scope, id))) return redirect(here, 'nothing')
  await record(scope, { action: 'calendar.day_off_removed', subjectKind: 'office', facts: { day: id } })
  return redirect(here, 'removed')
}

const hereFor = (day: OwnDayOff | undefined) => (day ? `${here}?tahun=${day.day.slice(0, 4)}` : here)
