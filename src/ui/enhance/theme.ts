const oneYear = 365 * 24 * 3600

/** Changes light and dark at once and remembers it in the cookie the server reads. */
export function enhanceTheme(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-theme-form]')) {
    form.addEventListener('submit', (event) => {
      const button = event.submitter
      if (!(button instanceof HTMLButtonElement)) return
      event.preventDefault()
      // The once-only guard would otherwise hold the second change back.
      event.stopPropagation()
      choose(button.value)
      for (const one of form.querySelectorAll('button')) {
        one.setAttribute('aria-pressed', String(one === button))
      }
    })
  }
}

function choose(theme: string): void {
  const root = document.documentElement
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme
  else delete root.dataset['theme']
  document.cookie = `theme=${theme}; path=/; max-age=${oneYear}; samesite=lax`
}
