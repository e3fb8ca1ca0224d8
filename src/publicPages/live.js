/*
 * The editor's preview shows what the form holds, saved or not. The admin posts the form's data on each change once this page has said that
 * it is ready (messages of type `payload-live-preview`); the server renders them, and the answer takes the place of the page's body.
 */
;(() => {
  const type = 'payload-live-preview'
  const admin = window.opener ?? (window.parent === window ? null : window.parent)
  if (!admin) return

  let form = null
  let waiting
  let controller
  /** What is to be shown once nothing is pressed any more: a link that goes while it is pressed is pressed in vain. */
  let next = null
  let pressed = false

  /** The colour that a page has is a stylesheet of its own. */
  const takeColour = (page) => {
    const [now, then] = [document, page].map((one) => one.getElementById('colour'))
    if (now?.getAttribute('href') === then?.getAttribute('href')) return
    now?.remove()
    if (then) document.head.append(document.adoptNode(then))
  }

  const show = () => {
    if (pressed || !next) return
    const page = next
    next = null
    const top = window.scrollY
    const focused = document.hasFocus() ? document.activeElement?.getAttribute('href') : null
    document.title = page.title
    document.documentElement.lang = page.documentElement.lang
    takeColour(page)
    document.body.replaceWith(document.adoptNode(page.body))
    window.scrollTo({ top, behavior: 'instant' })
    if (focused) document.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
  }
  const release = () => {
    pressed = false
    // The click comes after.
    setTimeout(show)
  }
  document.addEventListener('pointerdown', () => (pressed = true), true)
  document.addEventListener('pointerup', release, true)
  document.addEventListener('pointercancel', release, true)
  // Released elsewhere, or dragged away.
  document.addEventListener('dragend', release, true)
  window.addEventListener('blur', release)

  const sayFailed = () => {
    const state = document.querySelector('.preview-state')
    if (!state) return
    state.textContent = state.dataset.failed
    state.classList.add('failed')
  }

  const refresh = async () => {
    controller?.abort()
    controller = new AbortController()
    const { signal } = controller
    try {
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(window.location.href, {
        method: 'POST',
        headers,
        body: JSON.stringify(form),
        signal,
      })
      const html = await response.text()
      if (signal.aborted) return
      if (response.ok) {
        next = new DOMParser().parseFromString(html, 'text/html')
        show()
      } else sayFailed()
    } catch (error) {
      if (error.name !== 'AbortError') sayFailed()
    }
  }

  const refreshSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void refresh(), 120)
  }

  window.addEventListener('message', ({ data, origin, source }) => {
    if (origin !== window.location.origin || source !== admin || typeof data !== 'object' || data === null) return
    if (data.type === type && data.data) {
      form = { data: data.data, locale: data.locale }
      refreshSoon()
    } else if (data.type === 'payload-document-event' && form) {
      refreshSoon()
    }
  })

  // The other language of what the form holds: a plain visit would show what is stored, since the admin posts only when the form changes.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.languages a')
    if (!link || !form) return
    event.preventDefault()
    window.history.replaceState(null, '', link.href)
    refreshSoon()
  })

  admin.postMessage({ type, ready: true }, window.location.origin)
})()
