/** Why a questionnaire file is refused. Every code has a sentence in both languages (import-words.ts). */
export const problemCodes = [
  'notJson',
  'tooLarge',
  'notQuestionnaire',
  'noUrl',
  'noVersion',
  'noTitle',
  'noCopyright',
  'retired',
  'modifier',
  'noItems',
  'tooMany',
  'tooDeep',
  'noLinkId',
  'duplicateLinkId',
  'unknownType',
  'noText',
  'longText',
  'html',
  'repeats',
  'valueSet',
  'initial',
  'hidden',
  'noOptions',
  'optionShape',
  'duplicateOption',
  'condition',
  'expression',
  'limits',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** `at`: the linkId or part of the file; `found`: the word of the file that is not understood. */
export type Problem = Readonly<{ code: ProblemCode; at?: string; found?: string }>

/** Collects what is wrong while the rest is read on, so that a file is mended in one go. */
export class Problems {
  readonly found: Problem[] = []

  add(code: ProblemCode, at?: string, word?: string): void {
    if (this.found.length >= 20) return
    this.found.push({
      code,
      ...(at === undefined ? {} : { at: at.slice(0, 60) }),
      ...(word === undefined ? {} : { found: word.slice(0, 60) }),
    })
  }
}
