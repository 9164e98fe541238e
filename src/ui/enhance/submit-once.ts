/** After this long a form may be sent again: the line may have dropped the first try. */
const patience = 8000

/** A second tap on "send" does nothing while the first is on its way. Nothing is disabled for good. */
export function enhanceSubmitOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
    if (form.dataset['sent']) {
      event.preventDefault()
      return
    }
    form.dataset['sent'] = 'yes'
    // `aria-busy` and not `disabled`: a disabled button would drop its own name and value from the form.
    event.submitter?.setAttribute('aria-busy', 'true')
    setTimeout(() => release(form), patience)
  })
  // Coming back by the history brings the old page with its marks.
  addEventListener('pageshow', () => document.querySelectorAll('form').forEach(release))
}

function release(form: HTMLFormElement): void {
  delete form.dataset['sent']
  for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy')
}
