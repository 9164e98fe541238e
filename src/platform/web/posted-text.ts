/** What stands in a field of a post, as it was sent; empty when the field is missing or a file came in its place. */
export function postedText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
