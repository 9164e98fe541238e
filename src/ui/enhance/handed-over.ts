/**
 * While the screen is in a client's hands no page of the console may be looked at, not even one that stands open in
 * another tab or comes back from memory: it asks the server again, which leads to the client's page.
 */
export function enhanceHandedOver(): void {
  const look = () => {
    if (!/(^|; )(__Host-)?layar=1(;|$)/.test(document.cookie)) return
    document.documentElement.hidden = true
    location.reload()
  }
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) look()
  })
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
}
