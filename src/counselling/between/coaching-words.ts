import type { Lang } from '#src/platform/i18n/catalogue.ts'

/** The words of one option of a field, or its code where the form no longer knows it. */
export function fieldWords(
  field: Readonly<{ options: readonly Readonly<{ code: string; id: unknown; en: unknown }>[] }>,
  code: string,
  lang: Lang,
): string {
  const words = field.options.find((one) => one.code === code)?.[lang]
  return typeof words === 'string' ? words : code
}
