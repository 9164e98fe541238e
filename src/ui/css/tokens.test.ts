import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'

const sheet = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const publicCss = sheet('public.css')
const consoleCss = sheet('staff.css') + sheet('counselling.css')

const light = { ...tokensOf(publicCss, ':root'), ...tokensOf(consoleCss, ':root') }
const darkHere = {
  ...tokensOf(publicCss, ":root[data-theme='dark']"),
  ...tokensOf(consoleCss, ":root[data-theme='dark']"),
}
const dark = { ...light, ...darkHere }

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for the edges of controls and parts of charts (1.4.11). */
const text = 4.5
const edge = 3
const grounds = ['paper', 'surface', 'sunk']
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['soft', ground, text],
    ['leaf', ground, text],
    ['danger', ground, text],
  ]),
  ['edge', 'paper', edge],
  ['edge', 'surface', edge],
  ['on-leaf', 'leaf', text],
  ['on-accent', 'accent', text],
  ['on-canopy', 'canopy', 7],
  ['accent', 'surface', text],
  ['paper', 'ink', 7],
  ...['leaf', 'accent', 'danger', 'warn', 'info'].map((tone): [string, string, number] => [
    tone,
    `${tone}-soft`,
    text,
  ]),
  ['ink', 'leaf-soft', text],
  ['soft', 'leaf-soft', text],
  ...[1, 2, 3, 4, 5].map((series): [string, string, number] => [`c${series}`, 'surface', edge]),
]

test.each([
  ['light', light],
  ['dark', dark],
] as const)('every pair of colours that meets on a page can be read in %s', (_, tokens) => {
  const weak = pairs
    .map(([front, back, least]) => ({ front, back, least, is: contrast(tokens[front], tokens[back]) }))
    .filter((pair) => pair.is < pair.least)
  expect(weak).toEqual([])
})

test('the device asking for dark and the reader choosing dark give the same colours', () => {
  const asked = ":root:not([data-theme='light'])"
  expect({ ...tokensOf(publicCss, asked), ...tokensOf(consoleCss, asked) }).toEqual(darkHere)
})

test('what is inlined in every public page stays below 5 KB on the wire', () => {
  expect(wireSize(publicCss)).toBeLessThan(5 * 1024)
})

test('the sheet that staff and clients fetch once stays below 6 KB on the wire', () => {
  expect(wireSize(consoleCss)).toBeLessThan(6 * 1024)
})

test('the contrast of black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

function tokensOf(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]))
}

function contrast(a: string | undefined, b: string | undefined): number {
  if (!a || !b) throw new Error(`no such token: ${a} ${b}`)
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function wireSize(css: string): number {
  return brotliCompressSync(transformSync(css, { loader: 'css', minify: true }).code).length
}
