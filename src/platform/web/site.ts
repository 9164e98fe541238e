import type { VNode } from 'preact'
import type { Visitor } from '../access/visitor.ts'
import type { App } from './app.ts'
import type { Endpoint, Ctx, Meta, Page } from './page.ts'
import type { SharedAnswers } from './shared-answers.ts'

/** Why a page could not be given, for the calm page that says so. */
export type Failure =
  | 'absent'
  | 'refused'
  | 'not_ours'
  | 'too_large'
  | 'malformed'
  | 'slow_down'
  | 'database_away'
  | 'disk_full'
  /** A post came after the session of whoever sent it had ended. */
  | 'signed_out'
  /** Somebody else was first, so a post was not carried out. */
  | 'overtaken'
  | 'fault'

/**
 * What a failure's page shows besides its sentence: a wait, what was typed, whether a password or code was taken out
 * of that, where to come in again; or sentences that are only to be read and copied, and where to go on.
 */
export type FailureDetail = Readonly<{
  seconds?: number
  typed?: FormData | null
  secretsLeft?: boolean
  wayIn?: string
  sentences?: readonly string[]
  onward?: string
}>

/** Everything a visitor can reach, and how a body becomes a whole page. */
export type Site = Readonly<{
  pages: readonly Page[]
  endpoints: readonly Endpoint[]
  renderPage: (ctx: Ctx, page: Page, meta: Meta, body: VNode) => string
  renderFailure: (ctx: Ctx, failure: Failure, detail: FailureDetail) => string
  /** Where someone is sent who must first sign in, finish signing in, or give a code. */
  doors: Readonly<{
    signIn: string
    finishSignIn: (visitor: Visitor) => string
    giveCode: string
    /** Where somebody comes in to their own place. */
    openPlace: string
  }>
}>

/** What every answer of this server is made with. */
export type Handle = Readonly<{
  app: App
  site: Site
  shared: SharedAnswers
  policies: { plain: string; wasm: string }
  careful: Record<string, string>
}>
/** A request under way, and the cookies its answer will set. */
export type Held = { ctx: Ctx; cookies: string[] }
