/** Shows the copy buttons and lets them copy the code beside them; `data-copy` is what they then say. */
export function enhanceCopy(): void {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      const text = button.parentElement?.querySelector('[data-code]')?.textContent ?? ''
      await navigator.clipboard.writeText(text)
      const words = button.querySelector('[aria-live]')
      if (words) words.textContent = button.dataset['copy'] ?? ''
    })
  }
}
