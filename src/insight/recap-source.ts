import { officeOf } from '#src/people/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { harmForms } from '#content/codes/harm.ts'
import { allRegions } from '#content/regions.ts'
import { areaNamer, districtsOf } from './districts.ts'
import type { RecapSource } from './make-table.ts'
import type { Period } from './period.ts'
import { recapCounts, waitingDays } from './recap.store.ts'
import { simfoniMap } from './simfoni.ts'

/** Everything the tables of a period are made from, counted as whoever asks. */
export async function recapSource(scope: AccountScope, period: Period, lang: Lang): Promise<RecapSource> {
  const office = await officeOf(scope)
  const regions = await allRegions()
  return {
    counts: await recapCounts(scope, period, simfoniMap(harmForms)),
    waiting: await waitingDays(scope, period),
    districts: districtsOf(regions, office.regionCode),
    nameOfArea: areaNamer(regions, lang),
    lang,
  }
}
