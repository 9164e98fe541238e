import type { AnyAnswers, Form } from '#src/platform/forms/index.ts'

/** Throws when a story answers a question that is not asked, chooses what is not offered, or goes over a limit. */
export function checkAnswers(form: Pick<Form, 'id' | 'fields'>, answers: AnyAnswers): void {
  for (const [name, value] of Object.entries(answers)) {
    const field = form.fields[name]
    const wrong = new Error(`The demonstration answers ${form.id} with ${name}=${JSON.stringify(value)}`)
    if (!field) throw wrong
    if (value === undefined) continue
    if ('options' in field) {
      const offered = new Set<unknown>(field.options.map((one) => one.code))
      const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
      if (!chosen.every((one) => offered.has(one))) throw wrong
    } else if (field.kind === 'group') {
      if (!Array.isArray(value) || value.length > field.max) throw wrong
      for (const row of value)
        if (typeof row === 'object') checkAnswers({ id: `${form.id}.${name}`, fields: field.fields }, row)
    } else if ('min' in field && 'max' in field) {
      if (typeof value !== 'number' || value < field.min || value > field.max) throw wrong
    } else if ('maxLength' in field) {
      if (typeof value !== 'string' || value.length > field.maxLength) throw wrong
    }
  }
}
