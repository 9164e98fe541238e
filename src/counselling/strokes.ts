/** Strokes as an SVG path of whole numbers inside 600 by 200, or null: nothing else is ever drawn from a post. */
export function readStrokes(text: string): string | null {
  if (text.length > 20_000 || !/^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})+)+$/.test(text)) return null
  const numbers = text.match(/\d+/g)?.map(Number) ?? []
  const inside = numbers.every((value, at) => value <= (at % 2 === 0 ? 600 : 200))
  return inside ? text : null
}
