import { readFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import type { VNode } from 'preact'
import { expect, test } from 'vitest'
import { UiCatalogue } from '../catalogue.tsx'
import * as ui from '../index.ts'
import {
  BarChart,
  Card,
  ConsoleShell,
  DateField,
  Dialog,
  Document,
  ErrorSummary,
  PublicShell,
  RadioGroup,
  Steps,
  Table,
  Tabs,
  TextInput,
  initialsOf,
  renderDocument,
  renderFragment,
} from '../index.ts'

const page = renderDocument(
  <Document lang="id" title="Naungan" css="a{}" scripts={['/p.js']} theme="dark">
    <PublicShell otherLanguageHref="/en" helpLines={[{ name: 'SAPA', number: '129', href: 'tel:129' }]}>
      <p>isi</p>
    </PublicShell>
  </Document>,
)
const catalogue = renderDocument(
  <Document lang="id" title="Komponen">
    <ConsoleShell
      nav={[{ href: '/', label: 'Hari ini', icon: 'sun', current: true }]}
      user={{ name: 'R', role: 'K' }}
    >
      <UiCatalogue />
    </ConsoleShell>
  </Document>,
)

test('the catalogue and a public page keep to the content security policy', () => {
  for (const html of [page, catalogue]) {
    expect(html).toMatch(/^<!doctype html><html lang="id"/)
    expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/)
    expect(html).not.toMatch(/undefined|NaN|\[object/)
  }
})

test('every id is there once, and whatever is referred to is there', () => {
  const ids = attributes(catalogue, 'id')
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const referred = ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) =>
    attributes(catalogue, name),
  )
  const missing = referred.flatMap((value) => value.split(' ')).filter((id) => !ids.includes(id))
  expect(missing).toEqual([])
  expect(attributes(catalogue, 'href').filter((href) => href.startsWith('#f-'))).not.toEqual([])
})

test('every control has a label', () => {
  const labelled = attributes(catalogue, 'for')
  const controls = [...catalogue.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map((match) => match[0])
  const bare = controls.filter(
    (tag) => !/type="hidden"|aria-label=/.test(tag) && !labelled.includes(attributes(tag, 'id')[0] ?? ''),
  )
  expect(controls.length).toBeGreaterThan(50)
  expect(bare).toEqual([])
})

test('the quick exit works as a plain link and sends no referrer', () => {
  const exit = /<a class="leave[^>]*>/.exec(page)?.[0]
  expect(exit).toMatch(/href="\/pergi"/)
  expect(exit).toMatch(/data-leave="https:/)
  expect(exit).toMatch(/rel="noreferrer"/)
})

test('hint and error are both read with the field, and the summary leads to it', () => {
  const html = draw(
    <TextInput name="child.name" label="Nama" hint="Boleh samaran" error="Tulis nama" required />,
  )
  expect(html).toMatch(/<input[^>]* id="f-child-name"/)
  expect(html).toMatch(/aria-describedby="f-child-name-hint f-child-name-error"/)
  expect(html).toMatch(/aria-invalid="true"/)
  const summary = draw(<ErrorSummary errors={[{ name: 'child.name', message: 'Tulis nama' }]} />)
  expect(summary).toMatch(/role="alert"/)
  expect(summary).toMatch(/href="#f-child-name"/)
})

test('the summary of a page says as text what would lead to a field that is not there', () => {
  const errors = [
    { name: 'here', message: 'Tulis <ini>' },
    { name: 'gone', message: 'Tulis "itu"' },
  ]
  const html = renderDocument(
    <Document lang="id" title="Naungan">
      <ErrorSummary errors={errors} />
      <TextInput name="here" label="Ini" />
    </Document>,
  )
  expect(html).toContain('<li><a href="#f-here">Tulis &lt;ini></a></li>')
  expect(html).toContain('<li>Tulis &quot;itu&quot;</li>')
})

test('the summary leads to the first control of a group', () => {
  const radios = draw(<RadioGroup name="a" label="Aman?" options={[{ value: 'y', label: 'Ya' }]} />)
  expect(radios).toMatch(/<input[^>]* id="f-a"/)
  const date = draw(<DateField name="b" label="Lahir" error="Salah" wrong={['year']} />)
  expect(date).toMatch(/id="f-b" name="b-day"/)
  expect(date.match(/aria-invalid/g)).toHaveLength(1)
})

test('a table that turns into cards keeps its roles and names each cell', () => {
  const html = draw(
    <Table
      caption="Kasus"
      rows={[{ id: 'K-1' }]}
      rowKey={(row) => row.id}
      columns={[
        { header: 'Kasus', heads: true, cell: (row) => row.id },
        { header: 'Tenggat', cell: () => 'besok' },
      ]}
    />,
  )
  expect(html).toMatch(/<th scope="row" role="rowheader"/)
  expect(html).toMatch(/<td role="cell" data-label="Tenggat"/)
})

test('a chart says its name, its sentence and its numbers', () => {
  const html = draw(
    <BarChart
      id="x"
      title="Tempat"
      description="Sekolah terbanyak"
      headers={['Tempat', 'Jumlah']}
      bars={[{ label: 'Sekolah', value: 4 }]}
    />,
  )
  expect(html).toMatch(/role="img" aria-labelledby="x-svg-title x-svg-desc"/)
  expect(html).toMatch(/<desc id="x-svg-desc">Sekolah terbanyak<\/desc>/)
  expect(html).toMatch(/<th scope="row"[^>]*>Sekolah<\/th>/)
})

test('what is said in words follows the language of the page', () => {
  expect(renderFragment(<Steps at={2} of={9} />, 'id')).toContain('Langkah 2 dari 9')
  expect(renderFragment(<Steps at={2} of={9} />, 'en')).toContain('Step 2 of 9')
})

test('text is escaped wherever it enters', () => {
  const evil = '<script>x</script>'
  const html = draw(
    <Card title={evil}>
      <Dialog id="d" title={evil}>
        <TextInput name="n" label={evil} value={`"${evil}`} />
      </Dialog>
    </Card>,
  )
  expect(html).not.toContain('<script')
  expect(html).not.toContain('value=""')
})

test.each([
  ['Sri Wahyuni Dewi', 'SD'],
  ['budi', 'B'],
  ['  ', ''],
])('initials of "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

function draw(vnode: VNode): string {
  return renderToString(vnode)
}

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[^>]*? ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')
}

/** What frames a whole page, or is a part that others are made of, has no sample of its own. */
const frames = ['ConsoleShell', 'PublicShell', 'Document', 'LangProvider']
const parts = [
  'BodyFigure',
  'BrandMark',
  'Canvas',
  'CanopyEdge',
  'ChartFrame',
  'EmptyDrawing',
  'Face',
  'Field',
  'FieldGroup',
  'Legend',
  'Swatch',
]

test('every component stands in the catalogue', () => {
  const samples = ['', '/forms', '/numbers', '/telling']
    .map((name) => readFileSync(new URL(`../catalogue${name}.tsx`, import.meta.url), 'utf8'))
    .join()
  const components = Object.entries(ui)
    .filter(([name, one]) => typeof one === 'function' && /^[A-Z]/.test(name))
    .map(([name]) => name)
  expect(components.length).toBeGreaterThan(50)
  expect(
    components.filter((name) => ![...frames, ...parts].includes(name) && !samples.includes(`<${name}`)),
  ).toEqual([])
})

test('of many tabs the rest folds behind one word, which names the one the reader is in', () => {
  const tabs = ['Tentang', 'Orang', 'Tim'].map((label) => ({
    href: `/${label}`,
    label,
    current: label === 'Tim',
  }))
  const html = renderToString(<Tabs label="Bagian" tabs={tabs} onRow={2} />)
  expect(html).toMatch(/<summary aria-current="true" aria-label="Tim \(Lainnya\)">Tim/)
  expect(html).toMatch(/class="sheet"><li><a href="\/Tim" aria-current="page"/)
  expect(renderToString(<Tabs label="Bagian" tabs={tabs} onRow={3} />)).not.toContain('<details')
})
