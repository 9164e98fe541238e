// Floors of the house (docs/architecture.md): an import goes down or stays in its capability, never up,
// and reaches another capability only through its face.
const capabilities = [
  'people',
  'cases',
  'portal',
  'reports',
  'calendar',
  'instruments',
  'counselling',
  'guidance',
  'privacy',
  'insight',
]

const upward = capabilities.map((name, at) => ({
  name: `${name}-never-looks-up`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: `^src/(${[...capabilities.slice(at + 1), 'site'].join('|')})/|^src/(routes|main)\\.ts$` },
}))
const faces = capabilities.map((name) => ({
  name: `${name}-only-through-its-face`,
  severity: 'error',
  // The demonstration plays every role, so it may call what the pages of those roles call.
  from: { pathNot: `^src/(${name}|demonstration)/` },
  to: { path: `^src/${name}/`, pathNot: `^src/${name}/index\\.ts$` },
}))

export default {
  forbidden: [
    ...upward,
    ...faces,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'platform-knows-no-capability', severity: 'error', from: { path: '^src/(platform|ui)/' }, to: { path: `^src/(${capabilities.join('|')}|site)/` } },
    { name: 'ui-draws-only', severity: 'error', from: { path: '^src/ui/' }, to: { path: '^src/platform/(db|web|access|jobs|vault)/' } },
    { name: 'rules-are-pure', severity: 'error', from: { path: '\\.rules?\\.ts$' }, to: { path: '\\.store\\.ts$|^node_modules/(pg|kysely)' } },
    { name: 'islands-stay-light', severity: 'error', from: { path: '\\.island\\.tsx?$' }, to: { path: '\\.store\\.ts$|^node_modules/(pg|kysely|hono|sharp)' } },
    { name: 'sql-only-in-stores', severity: 'error', from: { path: `^src/(${capabilities.join('|')})/pages/` }, to: { path: '^node_modules/(kysely|pg)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$|/test-[a-z-]+\\.tsx?$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
