import { FormSamples } from './catalogue/forms.tsx'
import { NumberSamples } from './catalogue/numbers.tsx'
import { TellingSamples } from './catalogue/telling.tsx'
import { ShadeScene } from './drawings.tsx'

/** Every component in every state, on one page, for those who build with them. */
export function UiCatalogue() {
  return (
    <>
      <h1>Komponen</h1>
      <ShadeScene />
      <TellingSamples />
      <FormSamples />
      <NumberSamples />
    </>
  )
}
