import { createContext } from 'preact'
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { uiWords } from './words.ts'

const LangContext = createContext<Lang>('id')

/** Everything inside speaks this language. `Document` and `renderFragment` set it. */
export function LangProvider(props: { lang: Lang; children: ComponentChildren }) {
  return <LangContext.Provider value={props.lang}>{props.children}</LangContext.Provider>
}

export function useUiWords() {
  return uiWords[useContext(LangContext)]
}
