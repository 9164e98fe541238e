/** What made a rule speak: a code with words of its own, and the answer it was read from. */
export type Reason<Code extends string = string> = Readonly<{ code: Code; from: string }>

/** A path to an answer with its value, as a worker can find it again: `trials.2.end=8`. */
export function fired<Code extends string>(
  code: Code,
  path: string,
  value?: string | number | boolean | null,
): Reason<Code> {
  return { code, from: value === undefined ? path : `${path}=${String(value ?? 'missing')}` }
}

/** The answer of a gate: go on, or wait for what is named. A person may override a hold, never a rule. */
export type GateResult<Code extends string = string> =
  | Readonly<{ result: 'pass'; reasons: readonly Reason<Code>[] }>
  | Readonly<{
      result: 'hold'
      missing: readonly [Reason<Code>, ...Reason<Code>[]]
      reasons: readonly Reason<Code>[]
    }>

/** What stands in the way; empty when the gate lets pass. */
export function missingOf<Code extends string>(answer: GateResult<Code>): readonly Reason<Code>[] {
  return answer.result === 'hold' ? answer.missing : []
}

/** Holds while anything is missing; `reasons` say what is already there. */
export function gate<Code extends string>(
  missing: readonly Reason<Code>[],
  reasons: readonly Reason<Code>[] = [],
): GateResult<Code> {
  const [first, ...rest] = missing
  return first ? { result: 'hold', missing: [first, ...rest], reasons } : { result: 'pass', reasons }
}
