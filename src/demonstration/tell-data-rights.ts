import { figureOf } from '#content/figures.ts'
import type { HandedIn } from '#src/privacy/index.ts'
import {
  addMeasure,
  checkIdentity,
  decideRequest,
  handInRequest,
  recordBreach,
  setTarget,
  takeRequest,
} from './floors/privacy.ts'
import type { DistrictOffice } from './make-district-office.ts'
import { day, hour, hoursAfter, momentOf } from './moments.ts'
import { askedToRead, lostPaper, wantsCorrection } from './story/data-rights.ts'
import { headKey } from './story/office.ts'
import { unknownWayBack } from './tell-report.ts'

const funded = figureOf('kampar.funded', 2023)

/** Two people ask about their own data, a sheet of paper went astray, and the head wrote down what is funded. */
export async function tellDataRights(office: DistrictOffice): Promise<void> {
  await ask(office, wantsCorrection, momentOf({ daysAgo: 1, hour: 10 }, office.now))
  await answered(office)
  await astray(office)
  await office.as(headKey, office.now, (scope) =>
    setTarget(scope, office.now.getFullYear(), {
      cases: String(funded.value),
      source: `Target ${funded.year} menurut ${funded.source}; di sini hanya peragaan`,
    }),
  )
}

function ask(office: DistrictOffice, said: Omit<HandedIn, 'way'>, moment: Date) {
  return office
    .at(moment)
    .as({ kind: 'public', officeId: office.officeId }, (scope) =>
      handInRequest(scope, { ...said, way: { by: 'code', keys: unknownWayBack() } }),
    )
}

async function answered(office: DistrictOffice): Promise<void> {
  const begin = momentOf({ daysAgo: 12, hour: 9 }, office.now)
  const id = await ask(office, askedToRead.request, begin)
  const at = <T>(hours: number, work: Parameters<typeof office.as<T>>[2]) =>
    office.as('galih', hoursAfter(begin, hours, office.now), work)
  const steps = [
    await at(3, (scope, member) => takeRequest(scope, member, id, 1)),
    await at(5, (scope, member) => checkIdentity(scope, member, id, 2, { proved: true, how: 'knownWorker' })),
    await at(28, (scope, member) =>
      decideRequest(scope, member, id, 3, { decision: 'granted', ground: null, answer: askedToRead.answer }),
    ),
  ]
  const refused = steps.find((step) => step !== 'done')
  if (refused)
    throw new Error(`The request of the demonstration was not answered: ${JSON.stringify(refused)}`)
}

async function astray(office: DistrictOffice): Promise<void> {
  const knownAt = momentOf({ daysAgo: 1, hour: 13 }, office.now)
  await office.as('galih', new Date(knownAt.getTime() + hour), async (scope, member) => {
    const { measure, ...told } = lostPaper
    const id = await recordBreach(scope, member, {
      ...told,
      knownAt,
      beganAt: new Date(knownAt.getTime() - day),
      endedAt: knownAt,
      accountId: null,
      stopsService: false,
    })
    await addMeasure(scope, member, id, measure)
  })
}
