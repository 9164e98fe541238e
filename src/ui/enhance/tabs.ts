/** On a phone the row of tabs is wider than the screen: it begins where the reader is. */
export function enhanceTabs(): void {
  for (const current of document.querySelectorAll<HTMLElement>(
    '.tabs > ul [aria-current], .subnav [aria-current]',
  )) {
    const row = current.closest<HTMLElement>('.tabs > ul, .subnav')
    if (!row) continue
    const { left, width } = current.getBoundingClientRect()
    row.scrollLeft += left - row.getBoundingClientRect().left - (row.clientWidth - width) / 2
  }
}
