/**
 * A page whose error summary leads only to what stands on it. The summary is drawn before the fields below it, so the
 * whole page alone shows whether a field is there; its form may have gone while it was filled. What would lead nowhere
 * is said as text.
 */
export function withoutDeadLinks(html: string): string {
  return html.replaceAll(/<div class="errors"[^]*?<\/ul>/g, (summary) =>
    summary.replaceAll(/<a href="#([^"]*)">([^]*?)<\/a>/g, (link, id: string, message: string) =>
      html.includes(` id="${id}"`) ? link : message,
    ),
  )
}
