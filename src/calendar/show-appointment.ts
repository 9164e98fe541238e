import { caseHref, whyReadOnly, type CaseFile, type StaffCtx } from '#src/cases/index.ts'
import type { FieldError, Typed } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Zone } from '#src/platform/i18n/format.ts'
import { asId, type AccountId } from '#src/platform/ids.ts'
import { absent, type Answer } from '#src/platform/web/answer.ts'
import { placeKeys } from '#src/portal/index.ts'
import type { AppointmentWords, SharedWords } from './appointment.ts'
import { findAppointment, type StoredAppointment } from './appointment.store.ts'
import { readShared, readWords } from './appointment-words.ts'
import type { PlanCheck } from './check-plan.ts'
import { officeDays } from './office-days.ts'
import type { PlanChoices } from './plan-form.ts'
import { planChoices, workerNames } from './staff.ts'

/** What a refused post shows again. */
export type AppointmentAgain = Readonly<{
  typed: Typed | null
  errors: readonly FieldError[]
  problem: string | null
  check: PlanCheck | null
  slotted?: boolean
  /** What is missing where it is cancelled, and what was ticked there. */
  cancel?: Readonly<{ problem: string; rest: boolean }>
}>
/** One appointment, opened for its reader. */
export type Shown = Readonly<{
  one: StoredAppointment
  zone: Zone
  rooms: PlanChoices['rooms']
  names: (id: AccountId) => string
  words: AppointmentWords
  shared: SharedWords | null
  writable: boolean
  home: string
}>

/** Opens the appointment of the address for a page; absent when it is not theirs. */
export async function showAppointment(
  scope: AccountScope,
  ctx: StaffCtx,
  file: CaseFile | null,
): Promise<Shown | Answer> {
  const one = await theOne(scope, ctx, file)
  if (!one) return absent()
  const shared =
    file && one.shared ? readShared(await placeKeys(scope, ctx.visitor, file, 'client'), one) : null
  return {
    one,
    zone: (await officeDays(scope)).zone,
    rooms: (await planChoices(scope, file)).rooms,
    names: await workerNames(scope),
    words: file ? readWords(file, one) : {},
    shared,
    writable: file ? whyReadOnly(file.head) === null : true,
    home: file ? caseHref(file.head.id, 'jadwal') : '/kalender',
  }
}

/** The appointment of the address, when it belongs where the address says. */
export async function theOne(
  scope: AccountScope,
  ctx: StaffCtx,
  file: CaseFile | null,
): Promise<StoredAppointment | null> {
  const id = asId<'appointment'>(ctx.params['appointment'])
  const one = id && (await findAppointment(scope, id))
  return one && one.caseId === (file?.head.id ?? null) ? one : null
}
