/** Urgency of action, never a judgement of a person (practice.md §8, §21). NOW is the highest. */
export const urgencies = ['NOW', 'TODAY', 'H72', 'PLANNED'] as const
export type Urgency = (typeof urgencies)[number]

export function isUrgency(text: unknown): text is Urgency {
  return (urgencies as readonly unknown[]).includes(text)
}

/** The higher of the two. Rules only raise; lowering is a human act with a reason. */
export function raise(one: Urgency, other: Urgency): Urgency {
  return urgencies.indexOf(one) <= urgencies.indexOf(other) ? one : other
}
