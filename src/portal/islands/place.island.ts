document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return
  if (form.dataset['openPlace'] === undefined) return
  event.preventDefault()
  // Not `data-sent`: the once-only guard of every page has set that before this hears of the tap.
  if (form.dataset['going']) return
  form.dataset['going'] = 'yes'
  // Deriving the words takes a second and its code some kilobytes, so it comes only now. Whatever goes wrong on the
  // device, the server can do the same from the plain form.
  void import('./open-place.browser.ts').then((place) => place.openPlace(form)).catch(() => form.submit())
})
