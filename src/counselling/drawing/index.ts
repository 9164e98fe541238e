import type { Page } from '#src/platform/web/page.ts'
import { registerPlaceMenu } from '#src/portal/index.ts'
import { ownDrawingWords } from './own-words.ts'
import { decidePage } from './pages/decide-page.tsx'
import { drawingPage } from './pages/drawing-page.tsx'
import { galleryPage } from './pages/gallery.tsx'
import { ownDrawingPage, ownDrawingsPage } from './pages/own-pages.tsx'
import { photoPage } from './pages/photo-page.tsx'
import { printSilentPage, silentDonePage, silentPage } from './pages/silent-pages.tsx'

export { drawingEndpoints } from './endpoints.ts'

/** Addresses with fixed words stand before those with a place for an id. */
export const drawingPages: readonly Page[] = [
  galleryPage,
  photoPage,
  drawingPage,
  decidePage,
  silentPage,
  printSilentPage,
  silentDonePage,
  ownDrawingsPage,
  ownDrawingPage,
]

/** Called once at start-up: a place to draw at home. */
export function startDrawing(): void {
  registerPlaceMenu({
    id: 'drawings',
    order: 40,
    audience: 'client',
    part: 'daily',
    href: '/tempatku/gambar',
    label: (lang) => ownDrawingWords[lang].title,
    icon: 'pen',
  })
}
