import type { Logger } from 'pino'
import { calendarEndpoints, calendarPages, startCalendar } from './calendar/index.ts'
import { caseEndpoints, casePages } from './cases/index.ts'
import {
  carryHelpJob,
  guidePages,
  counsellingPages,
  desensitisationEndpoints,
  drawingEndpoints,
  sessionEndpoints,
  startCounselling,
  sweepDrafts,
} from './counselling/index.ts'
import { guidancePages, startGuidance } from './guidance/index.ts'
import { insightEndpoints, insightPages } from './insight/index.ts'
import { carryCallsJob, instrumentPages, startInstruments } from './instruments/index.ts'
import {
  createSessionMemory,
  findVisitor,
  peoplePages,
  recallMember,
  sessionCookie,
  sweepSignIn,
  theOffice,
} from './people/index.ts'
import type { House } from './platform/access/allow.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/db/scope.ts'
import type { Job } from './platform/jobs/jobs.ts'
import type { App } from './platform/web/app.ts'
import type { Site } from './platform/web/site.ts'
import type { Endpoint, Page } from './platform/web/page.ts'
import { findClient, portalPages, startPortal, sweepPlaces } from './portal/index.ts'
import { privacyEndpoints, privacyJobs, privacyPages } from './privacy/index.ts'
import {
  deskEndpoints,
  deskPages,
  escalateJob,
  findReporter,
  letterSender,
  publicReportEndpoints,
  publicReportPages,
  startReports,
  sweepSessions,
} from './reports/index.ts'
import { renderFailure, renderPage } from './site/frame.tsx'
import { liveStream } from './site/live-stream.ts'
import { themeEndpoint } from './site/theme-endpoint.ts'
import { uiPage } from './site/ui-page.tsx'

/** Every page of the product, in one list. */
export const pages: readonly Page[] = [
  ...publicReportPages,
  ...guidePages,
  ...peoplePages,
  ...deskPages,
  ...casePages,
  ...portalPages,
  ...counsellingPages,
  ...calendarPages,
  ...guidancePages,
  ...instrumentPages,
  ...privacyPages,
  ...insightPages,
  uiPage,
]

/** Every endpoint that answers bytes. */
export const endpoints: readonly Endpoint[] = [
  ...publicReportEndpoints,
  ...deskEndpoints,
  ...caseEndpoints,
  ...sessionEndpoints,
  ...drawingEndpoints,
  ...desensitisationEndpoints,
  ...calendarEndpoints,
  ...privacyEndpoints,
  ...insightEndpoints,
  liveStream,
  themeEndpoint,
]

/** Upper floors begin to listen to what lower ones tell. Once, before anything is served. */
export function listenUpward(): void {
  startPortal()
  startCalendar()
  startInstruments()
  startCounselling()
  startGuidance()
  startReports()
}

/** Parts that background work may need; it never gets a visitor's keys. */
export type JobParts = Readonly<{ database: Database; log: Logger; config: Config; clock: () => Date }>

export function jobsOf(parts: JobParts): readonly Job<never>[] {
  const { database, log, config } = parts
  const sendLetter = config.smtpUrl ? letterSender(config.smtpUrl, config.origin) : null
  return [
    sweepSignIn(database),
    sweepSessions(database),
    sweepPlaces(database),
    sweepDrafts(database, parts.clock),
    escalateJob({ database, log, sendLetter }),
    carryCallsJob({ database, log, sendLetter }),
    carryHelpJob({ database, log, sendLetter }),
    ...privacyJobs(parts),
  ]
}

export function site(config: Config): Site {
  return {
    pages: config.development ? pages : pages.filter((page) => page.allow.who !== 'developer'),
    endpoints,
    renderPage,
    renderFailure,
    doors: {
      signIn: '/masuk',
      finishSignIn: (visitor) =>
        visitor.kind === 'account' && visitor.stage === 'enrol' ? '/masuk/pertama' : '/masuk/langkah-dua',
      giveCode: '/laporanku',
      openPlace: '/tempatku/masuk',
    },
  }
}

export function makeDoor(database: Database, clock: () => Date): Pick<App, 'findVisitor' | 'recall'> {
  const memory = createSessionMemory()
  return {
    findVisitor: findVisitor({
      database,
      clock,
      memory,
      findReporter: findReporter(database),
      findClient: findClient(database),
    }),
    recall: (cookies) => recallMember(memory, cookies(sessionCookie), clock()),
  }
}

export function makeHouse(database: Database, config: Config): () => Promise<House> {
  return async () => ({ hasOffice: (await theOffice(database)) !== null, development: config.development })
}
