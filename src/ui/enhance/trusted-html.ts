/** The content policy lets markup in only through this one door, and only from our own address. */
const policy =
  'trustedTypes' in globalThis
    ? trustedTypesOf(globalThis).createPolicy('naungan', { createHTML: (html) => html })
    : null

export function trusted(html: string): string {
  return policy ? policy.createHTML(html) : html
}

type Policies = {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML(html: string): string }
}

function trustedTypesOf(scope: object): Policies {
  return (scope as { trustedTypes: Policies }).trustedTypes
}
