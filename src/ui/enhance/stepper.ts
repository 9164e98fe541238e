/** Shows the minus and plus beside a number field. */
export function enhanceSteppers(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-step]')) {
    const input = button.parentElement?.querySelector('input')
    if (!input) continue
    button.hidden = false
    button.addEventListener('click', () => {
      if (button.dataset['step'] === '1') input.stepUp()
      else input.stepDown()
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }
}
