import { useUiWords } from '../lang.tsx'

export type Theme = 'auto' | 'light' | 'dark'

/** Posts `theme` to `action`; with JavaScript the page changes at once and a cookie remembers it. */
export function ThemeChoice(props: {
  action: string
  value: Theme
  csrf?: { name: string; token: string } | undefined
}) {
  const words = useUiWords()
  const labels: Record<Theme, string> = {
    auto: words.themeAuto,
    light: words.themeLight,
    dark: words.themeDark,
  }
  return (
    <form class="theme" method="post" action={props.action} data-theme-form>
      <p class="meta" id="theme-label">
        {words.theme}
      </p>
      {props.csrf && <input type="hidden" name={props.csrf.name} value={props.csrf.token} />}
      <div class="row" role="group" aria-labelledby="theme-label">
        {(['auto', 'light', 'dark'] as const).map((theme) => (
          <button
            key={theme}
            class="btn btn-small btn-quiet"
            name="theme"
            value={theme}
            aria-pressed={props.value === theme ? 'true' : 'false'}
          >
            {labels[theme]}
          </button>
        ))}
      </div>
    </form>
  )
}
