import { developer } from '#src/platform/access/allow.ts'
import { page } from '#src/platform/web/page.ts'
import { UiCatalogue } from '#src/ui/catalogue.tsx'

/** The living catalogue of components, in development only. */
export const uiPage = page({
  path: '/ui',
  allow: developer,
  load: () => Promise.resolve(null),
  meta: () => ({ title: 'UI', shell: 'public', width: 'wide', rich: true }),
  view: () => <UiCatalogue />,
})
