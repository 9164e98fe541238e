/**
 * Whether a request that changes something comes from our own pages. Browsers say so themselves: Sec-Fetch-Site,
 * and Origin before it. A request with neither comes from no browser form and is refused.
 */
export function comesFromOurPages(header: (name: string) => string | null, origin: URL): boolean {
  const site = header('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const from = header('origin')
  if (from === null || from === 'null') return false
  return from === origin.origin || from === `${new URL(from).protocol}//${header('host')}`
}
