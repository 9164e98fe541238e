import { flushOutbox, outboxTag } from './outbox.browser.ts'

/** Written in by the build: the scripts of the shell, and a name that changes with any of them. */
declare const SHELL: readonly string[]
declare const VERSION: string

const worker = globalThis as unknown as ServiceWorkerGlobalScope
const cacheName = `naungan-shell-${VERSION}`
const offline = '/luring'
/** Pages that are the same for everyone and tell nothing about who opened them. Nothing else is ever kept. */
const calm = ['/tenang', '/tenang/napas', '/tenang/otot', '/tenang/lima-indra', '/tenang/tempat-aman']
/** The same for everyone: its script opens what one tab keeps sealed of its own place. */
const ownPlace = '/tempatku/luring'
const kept = ['/', '/bantuan', '/napas', '/lapor', '/hak', ...calm, ownPlace, offline]

worker.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (url.pathname.startsWith('/a/')) return event.respondWith(fromShell(request))
  if (request.mode === 'navigate') event.respondWith(fromNetwork(request, url))
})

// Not in every browser; pages also try again by themselves when the line is back.
worker.addEventListener('sync' as 'message', (event) => {
  const sync = event as unknown as ExtendableEvent & { readonly tag: string }
  if (sync.tag === outboxTag) sync.waitUntil(flushOutbox())
})

/** Fetched without cookies, so that what is kept is what a stranger would see. One missing page spoils nothing. */
async function fill(): Promise<void> {
  const cache = await caches.open(cacheName)
  await Promise.all(
    [...SHELL, ...kept].map(async (path) => {
      const answer = await fetch(path, { credentials: 'omit', cache: 'reload' }).catch(() => null)
      if (answer?.ok && !answer.redirected) await cache.put(path, answer)
      // An answer nobody reads would hold its line, and a handful of those would hold up all the others.
      else await answer?.body?.cancel()
    }),
  )
}

async function dropOld(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names
      .filter((name) => name.startsWith('naungan-shell-') && name !== cacheName)
      .map((name) => caches.delete(name)),
  )
}

/** Hashed files never change, so a kept one is always right. */
async function fromShell(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** The network first, always; what is kept only where there is none. */
async function fromNetwork(request: Request, url: URL): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const path = /^\/tempatku(\/|$)/.test(url.pathname) ? ownPlace : url.pathname
    const page = kept.includes(path) ? await caches.match(path) : undefined
    return page ?? (await caches.match(offline)) ?? Response.error()
  }
}
