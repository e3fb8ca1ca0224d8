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

  const show = (next) => {
    const top = window.scrollY
    document.title = next.title
    document.documentElement.lang = next.documentElement.lang
    document.body.replaceWith(document.adoptNode(next.body))
    window.scrollTo({ top, behavior: 'instant' })
  }

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
      if (response.ok) show(new DOMParser().parseFromString(html, 'text/html'))
      else sayFailed()
    } catch (error) {
      if (error.name !== 'AbortError') sayFailed()
    }
  }

  const refreshSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(refresh, 120)
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
