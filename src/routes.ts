import type { Logger } from 'pino'
import type { Visitor } from './platform/access/visitor.ts'
import type { House } from './platform/access/allow.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/db/scope.ts'
import type { Job } from './platform/jobs/jobs.ts'
import type { Endpoint, Page } from './platform/web/page.ts'
import type { Site } from './platform/web/dispatch.ts'
import { renderFailure, renderPage } from './site/frame.tsx'
import { liveStream } from './site/live-stream.ts'
import { uiPage } from './site/ui-page.tsx'

/** Every page of the product, in one list. */
export const pages: readonly Page[] = [uiPage]

/** Every endpoint that answers bytes. */
export const endpoints: readonly Endpoint[] = [liveStream]

export function site(config: Config): Site {
  return {
    pages: config.development ? pages : pages.filter((page) => page.allow.who !== 'developer'),
    endpoints,
    renderPage,
    renderFailure,
    doors: {
      signIn: '/masuk',
      finishSignIn: (visitor) => (visitor.kind === 'account' && visitor.stage === 'enrol' ? '/masuk/pertama' : '/masuk/langkah-dua'),
      giveCode: '/laporanku',
    },
  }
}

export function makeFindVisitor(_database: Database): (cookies: (name: string) => string | null) => Promise<Visitor> {
  return () => Promise.resolve({ kind: 'anyone', officeId: null })
}

export function makeHouse(_database: Database, config: Config): () => Promise<House> {
  return () => Promise.resolve({ hasOffice: false, development: config.development })
}

export function jobsOf(_parts: { database: Database; log: Logger; config: Config }): readonly Job<never>[] {
  return []
}
