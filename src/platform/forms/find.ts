import type { Form } from './form.ts'
import type { Posted } from './typed.ts'

/** Names of the inputs beside a menu that looks for its lines; the engine's own, never answers. */
export const findNames = (field: string) => ({ typed: `_find-${field}`, shown: `_found-${field}` })

const longest = 80

/** What was typed to look for lines of a menu, and what is chosen in it, before the form can be made. */
export function lookedFor(posted: Posted | null, field: string): Readonly<{ typed: string; chosen: string }> {
  const text = (name: string) => {
    const value = posted?.get(name)
    return typeof value === 'string' ? value.trim().slice(0, longest) : ''
  }
  return { typed: text(findNames(field).typed), chosen: text(field) }
}

/**
 * Whether a post looks for lines of a menu: its button was pressed, or something was typed there whose lines have
 * not been seen yet. Nothing is judged or saved then, and the form comes back with what was found.
 */
export function isLooking(form: Form, posted: Posted): boolean {
  return Object.entries(form.fields).some(([name, field]) => {
    if (!('find' in field) || !field.find) return false
    const shown = posted.get(findNames(name).shown)
    return (
      posted.get('_find') === name || (typeof shown === 'string' && shown !== lookedFor(posted, name).typed)
    )
  })
}
