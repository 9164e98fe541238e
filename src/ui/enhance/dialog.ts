/** Opens dialogs as modal ones. Without this the same links show them by `:target`. */
export function enhanceDialogs(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    const opener = event.target.closest<HTMLElement>('[data-dialog]')
    const dialog = opener && document.getElementById(opener.dataset['dialog'] ?? '')
    if (dialog instanceof HTMLDialogElement) {
      event.preventDefault()
      dialog.showModal()
      return
    }
    const closer = event.target.closest('[data-close]')
    const open = closer?.closest('dialog[open]')
    if (open instanceof HTMLDialogElement) {
      event.preventDefault()
      open.close()
    }
  })
}
