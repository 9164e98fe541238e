/** Lets toasts be closed, with the mouse, a finger or the keyboard. */
export function enhanceToasts(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-dismiss]')) {
    button.hidden = false
    button.addEventListener('click', () => button.parentElement?.remove())
  }
}
