import { keepTyped } from '../forms/clean.ts'

/** Inputs that are never written into a page again, whatever happens to the post that carried them. */
const secrets = new Set([
  'password',
  'repeat',
  'passphrase',
  'code',
  'codes',
  'recovery',
  'passkey',
  'secret',
  'share',
  'proof',
])
/** What a form says of itself: which button, which version, which key. */
const machinery = /^(_.*|do|version|ke)$/

/**
 * What a person typed into a form that came after their session had ended, for a page from which it can be sent
 * again once they are back. Null when there is nothing of theirs in it: then the way in is answer enough.
 */
export function wordsToKeep(form: FormData): FormData | null {
  const kept = withoutSecrets(form)
  const isTyped = [...kept].some(
    ([name, value]) => !machinery.test(name) && (typeof value !== 'string' || value.trim() !== ''),
  )
  return isTyped ? kept : null
}

/** A posted form as a page may carry it on: a screen left open must not tell the next one who looks how to come in. */
export function withoutSecrets(form: FormData): FormData {
  const kept = new FormData()
  for (const [name, value] of form) if (!secrets.has(name)) kept.append(name, value)
  return kept
}

/** What a browser or a list wrote, never a hand: a code, an id, a moment, strokes, a file in letters. */
const notWritten = /^[\w.:+/=-]*$|^[[{]|^data:/
const oneName = /^\p{Lu}\p{Ll}+$/u

/** The sentences of a post that is not carried out, to be read and copied from the page that says so. */
export function sentencesIn(form: FormData): string[] {
  return [...withoutSecrets(form)].flatMap(([name, value]) => {
    if (machinery.test(name) || typeof value !== 'string') return []
    const said = value.trim()
    return notWritten.test(said) && !oneName.test(said) ? [] : [said]
  })
}

/**
 * Of a refused post, the sentences its page does not show again: the form they stood in may have gone meanwhile.
 * A post that carried a secret is left as its own page shows it.
 */
export function sentencesNotIn(html: string, form: FormData): string[] {
  const sentences = [...form.keys()].some(isSecret) ? [] : sentencesIn(form)
  const page = sentences.length === 0 ? '' : bare(html)
  return sentences.filter((said) => !page.includes(bare(asHtml(said))))
}

/** As a page writes it, whatever fields make of line ends and spaces. */
function bare(text: string): string {
  return keepTyped(text).normalize('NFC').replaceAll(/\s+/g, '')
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

export function isSecret(name: string): boolean {
  return secrets.has(name)
}

/** A person is waiting for a page; what a script of ours posts is kept by that script and only needs to be told. */
export function asksForPage(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/html') ?? false
}
