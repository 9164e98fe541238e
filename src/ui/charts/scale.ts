/** Maps numbers from one span to another. A span without length answers the start of the range. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]) {
  const [d0, d1] = domain
  const [r0, r1] = range
  return (value: number): number => (d1 === d0 ? r0 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0))
}

/**
 * Round numbers from at or below `min` to at or above `max`, about `count` steps of 1, 2 or 5 times a power
 * of ten. Equal ends give a span of one step.
 */
export function niceTicks(min: number, max: number, count = 4): number[] {
  const span = max - min || Math.max(1, Math.abs(max))
  const rough = span / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999_999) ?? 10)
  const first = Math.floor(min / step)
  const last = Math.max(first + 1, Math.ceil(max / step - 1e-9))
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}

/** Two decimals are below one device pixel and keep the page small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
