import { createContext } from 'preact'
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { uiWords } from './words.ts'

const LangContext = createContext<Lang>('id')

// Made once: a drawing writes hundreds of numbers.
const numbers: Readonly<Record<Lang, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

/** Everything inside speaks this language. `Document` and `renderFragment` set it. */
export function LangProvider(props: { lang: Lang; children: ComponentChildren }) {
  return <LangContext.Provider value={props.lang}>{props.children}</LangContext.Provider>
}

/** Writes a number as the reader does, to one decimal: 4,6 in Indonesian, 4.6 in English. */
export function useNumbers(): (value: number) => string {
  const { format } = numbers[useContext(LangContext)]
  return format
}

export function useUiWords() {
  return uiWords[useContext(LangContext)]
}
