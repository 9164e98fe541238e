/** Lets toasts be closed, with the mouse, a finger or the keyboard. */
export function enhanceToasts(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-dismiss]')) {
    button.hidden = false
    button.addEventListener('click', () => button.parentElement?.remove())
  }
}

/** Says something in the toast region of the page, if it has one. */
export function showToast(text: string): void {
  const region = document.querySelector('[data-toasts]')
  if (!region) return
  const toast = document.createElement('div')
  toast.className = 'toast'
  toast.textContent = text
  region.replaceChildren(toast)
}
