/** Stands in this tab alone, from leaving until somebody comes to us again of their own accord. */
const mark = 'jeda'

export function markLeft(): void {
  sessionStorage.setItem(mark, '1')
}

/**
 * After the quick exit the back button leads nowhere: an older page of ours that it reaches shows nothing and goes
 * on to the neutral one. Coming here anew (a link, an address, a new tab) ends that.
 */
export function guardReturn(elsewhere: string): void {
  const page = document.documentElement
  // A page kept whole in memory would be seen for a moment before any script runs; so it is put away blank.
  window.addEventListener('pagehide', (event) => {
    if (event.persisted) page.hidden = true
  })
  window.addEventListener('pageshow', (event) => {
    const came = performance.getEntriesByType('navigation')[0]
    const back =
      event.persisted || (came instanceof PerformanceNavigationTiming && came.type === 'back_forward')
    if (back && hasLeft()) {
      page.hidden = true
      location.replace(elsewhere)
      return
    }
    page.hidden = false
    if (!back) forgetLeaving()
  })
}

function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null
  } catch {
    return false
  }
}

function forgetLeaving(): void {
  try {
    sessionStorage.removeItem(mark)
  } catch {
    // Storage may be forbidden; then nothing was marked.
  }
}
