type Policies = { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } }

/** Lets help and the first pages open without a signal. The page is whole without it. */
export function enhanceOffline(): void {
  if (!('serviceWorker' in navigator)) return
  const types = (globalThis as unknown as { trustedTypes?: Policies }).trustedTypes
  const address = '/service-worker.js'
  const trusted = types
    ? types.createPolicy('naungan', { createScriptURL: (url: string) => url }).createScriptURL(address)
    : address
  addEventListener('load', () => void navigator.serviceWorker.register(trusted).catch(() => undefined))
}
