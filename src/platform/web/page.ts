import type { ComponentChildren, VNode } from 'preact'
import type { Allow, VisitorOf } from '../access/allow.ts'
import type { Remembered, Visitor } from '../access/visitor.ts'
import type { Actor, Scope } from '../db/scope.ts'
import type { AgeBand, Lang } from '../i18n/catalogue.ts'
import type { Answer } from './answer.ts'
import type { App } from './app.ts'

/** The transaction a page works in: as the visitor its rule let in. */
export type ScopeFor<A extends Allow> = A extends { who: 'staff' }
  ? Scope<Extract<Actor, { kind: 'account' }>>
  : A extends { who: 'reporter' }
    ? Scope<Extract<Actor, { kind: 'reporter' }>>
    : A extends { who: 'client' }
      ? Scope<Extract<Actor, { kind: 'client' }>>
      : Scope

/** One request, as a page sees it. */
export type Ctx<V extends Visitor | Remembered = Visitor> = Readonly<{
  app: App
  request: Request
  url: URL
  /** Named parts of the path. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  lang: Lang
  visitor: V
  now: Date
  /** The word a redirect brought along ("saved"), or null. */
  flash: string | null
  /** A hash of the caller's address that changes every day; for slowing down, never for knowing. */
  callerHash: () => Buffer
  cookie(name: string): string | null
  /** Set on the answer, whatever it turns out to be. */
  setCookie(name: string, value: string, options?: CookieOptions): void
  dropCookie(name: string): void
}>

export type CookieOptions = { maxAgeSeconds?: number; path?: string; strict?: boolean; readable?: boolean }

export type Shell = 'public' | 'console' | 'bare'

/**
 * What the view is told after a post that has to be shown again: problems, what was typed, a step. With `done` it was
 * carried out all the same, and the page says so by that word.
 */
export type Again<S> = { again: S; status: number; done?: string }

/**
 * What a post does. `prepare` runs before the transaction and holds no connection: hashing, reading files.
 * `run` works inside one transaction; when it answers with `again` or throws, everything is rolled back.
 */
export type Action<V extends Visitor, Sc extends Scope, S, P> = Readonly<{
  prepare?: (ctx: Ctx<V>, form: FormData) => Promise<P | Answer | Again<S>>
  run: (scope: Sc, ctx: Ctx<V>, form: FormData, prepared: P) => Promise<Answer | Again<S>>
}>

export type Meta = Readonly<{
  /** Neutral: it stands in the browser's history. */
  title: string
  /** Something typed has to be put right: a screen reader hears it first. */
  toMend?: boolean
  /** Sentences of a refused post for which the page has no field any more. */
  left?: readonly string[]
  description?: string
  shell?: Shell
  /** Which entry of the console's navigation this page belongs to. */
  nav?: string
  islands?: readonly string[]
  /** What the page says after a redirect that brought one of these words. */
  flashes?: Readonly<Record<string, string>>
  hero?: ComponentChildren
  width?: 'narrow' | 'wide'
  /** A public page that uses tables, charts, cards or tabs also needs the second sheet. */
  rich?: boolean
  /** Bodies of words meant for a child of this band. */
  band?: AgeBand
}>

export type PageSpec<A extends Allow, L, S, P> = Readonly<{
  path: string
  allow: A
  /** Loads what the view shows, inside a transaction as the visitor. May answer instead (redirect, absent). */
  load: (scope: ScopeFor<A>, ctx: Ctx<VisitorOf<A>>) => Promise<L | Answer>
  /**
   * What `load` would give, when it is known without a transaction as the visitor; null asks `load`.
   * Only for what is the same for everyone.
   */
  known?: (ctx: Ctx<VisitorOf<A>>) => Promise<L | null>
  /** Posts by the value of the field or query "do"; "default" when there is none. */
  actions?: Readonly<Record<string, Action<VisitorOf<A>, ScopeFor<A>, S, P>>>
  /** `again` is what a post showed the page again with. */
  meta: (ctx: Ctx<VisitorOf<A>>, loaded: L, again: S | null) => Meta
  view: (ctx: Ctx<VisitorOf<A>>, loaded: L, again: S | null) => VNode
  /** Largest body a post may have, in bytes. */
  bodyLimit?: number
  /** WebAssembly is let in by the content policy (deriving a code in the browser). */
  wasm?: boolean
  /** Opens even while a worker's screen is in a client's hands: help, breathing, and the way back by password. */
  evenHandedOver?: boolean
  /** The same bytes for everyone for some seconds: a key, or null for "not this time". Only for `anyone`. */
  shared?: (ctx: Ctx<VisitorOf<A>>) => string | null
}>

/** A page as the site map holds it; its own types stay inside. */
export type Page = PageSpec<Allow, unknown, unknown, unknown>

/** States a page: where it lies, who may open it, what it loads, what a post does, how it looks. */
export function page<const A extends Allow, L, S = never, P = undefined>(spec: PageSpec<A, L, S, P>): Page {
  // The dispatcher opens a page only after `decide` has proved the visitor to be VisitorOf<A>.
  return spec as unknown as Page
}

/** Who posts, where, and when: all that is known before a page's context is made. */
export type AtOnce = Readonly<{
  app: App
  params: Readonly<Record<string, string>>
  visitor: Remembered
  now: Date
}>

/** An endpoint that answers bytes instead of a page: files, exports, live events. */
export type EndpointSpec<A extends Allow> = Readonly<{
  path: string
  method: 'GET' | 'POST'
  allow: A
  /**
   * Works outside any transaction; opens its own with `ctx.app.database.as(actorOf(ctx.visitor), …)`.
   * `form` is what was posted; a GET brings an empty one.
   */
  answer: (ctx: Ctx<VisitorOf<A>>, form: FormData) => Promise<Answer>
  /**
   * Tried first, for what is written with every breath: the visitor is remembered from a moment ago, so whatever is
   * done here must prove in the database that the session still stands. Answers what is told as JSON; null goes the
   * ordinary way. Needs a `bodyLimit`, and is tried only where a socket is (at-once.ts).
   */
  atOnce?: (ask: AtOnce, posted: URLSearchParams) => Promise<Readonly<Record<string, string | number>> | null>
  /** Largest body a post may have, in bytes. */
  bodyLimit?: number
  /** Answers even while a worker's screen is in a client's hands. */
  evenHandedOver?: boolean
  /** Asked for by a page that stands open, not by somebody: nobody stays signed in by it. */
  byItself?: true
}>
export type Endpoint = EndpointSpec<Allow>

export function endpoint<const A extends Allow>(spec: EndpointSpec<A>): Endpoint {
  return spec as unknown as Endpoint
}
