/** Where the list of problems on top of a page leads, and which of these places the page does not have. */
export function summaryLinks(html: string): { links: string[]; dead: string[] } {
  const list = /<div class="errors"[^]*?<\/ul>/.exec(html)?.[0] ?? ''
  const links = [...list.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '')
  return { links, dead: links.filter((id) => !html.includes(` id="${id}"`)) }
}
