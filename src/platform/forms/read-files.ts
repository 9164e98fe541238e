import type { Form } from './form.ts'

export interface PostedFile {
  readonly field: string
  readonly file: File
}

/**
 * The files posted under the form's file fields, at most `max` of each. Call it on every post that has
 * them: a file cannot travel to the next screen in a hidden input. Type and content are judged by
 * the files capability, not here; a browser sends an empty file for an empty input, which is left out.
 */
export function readFiles(form: Form, posted: FormData): readonly PostedFile[] {
  return Object.entries(form.fields).flatMap(([name, field]) => {
    if (field.kind !== 'file') return []
    const files = posted.getAll(name).filter((entry) => entry instanceof File && entry.size > 0)
    return files.slice(0, field.max).flatMap((file) => (file instanceof File ? [{ field: name, file }] : []))
  })
}
