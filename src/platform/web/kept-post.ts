/** Never written into a page again, whatever happens to the post that carried them. */
const secrets = new Set(['password', 'repeat', 'passphrase', 'code', 'recovery', 'passkey', 'share'])
/** What a form says of itself: which button, which version, which key. */
const machinery = /^(_.*|do|version|ke)$/

/**
 * What a person typed into a form that came after their session had ended, for a page from which it can be sent
 * again once they are back. Null when there is nothing of theirs in it: then the way in is answer enough.
 */
export function wordsToKeep(form: FormData): FormData | null {
  const kept = new FormData()
  let isTyped = false
  for (const [name, value] of form) {
    if (secrets.has(name)) continue
    kept.append(name, value)
    if (!machinery.test(name) && (typeof value !== 'string' || value.trim() !== '')) isTyped = true
  }
  return isTyped ? kept : null
}

/** A person is waiting for a page; what a script of ours posts is kept by that script and only needs to be told. */
export function asksForPage(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/html') ?? false
}
