/* Runs in the page of src/http/contract/docsPage.tsx: asks what a form says, and shows what is answered. */
const words = JSON.parse(document.getElementById('words').textContent)

/** Most of an answer that is shown. */
const MOST = 10_000

const shownHeaders = ['content-type', 'etag', 'content-location', 'retry-after', 'x-cost', 'x-request-id']

/** The address of a question: names in the path by their values, and of the others those that say something. */
const addressOf = (path, fields) => {
  const inPath = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(fields[name] ?? ''))
  const asked = Object.entries(fields).filter(([name, value]) => value !== '' && !path.includes(`{${name}}`))
  return asked.length ? `${inPath}?${new URLSearchParams(asked)}` : inPath
}

const shown = (text) => {
  let pretty = text
  try {
    pretty = JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    // No JSON: as it came.
  }
  return pretty.length > MOST ? `${pretty.slice(0, MOST)}\n… ${words.longer}` : pretty
}

/** What a browser makes of an address: `..` in a name leads up. */
const asAsked = (address) => {
  const { pathname, search } = new URL(address, location.href)
  return pathname + search
}

/** What each form asks now: what it asked before is answered too late. */
const asking = new WeakMap()

const ask = async (form) => {
  const said = Object.fromEntries(new FormData(form))
  const output = form.querySelector('output')
  const { path } = form.dataset
  const query = said['graphql-query']
  const address = asAsked(query === undefined ? addressOf(path, said) : path)
  asking.get(form)?.abort()
  const controller = new AbortController()
  asking.set(form, controller)
  const { signal } = controller
  const sent =
    query === undefined
      ? { signal }
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }), signal }
  output.hidden = false
  output.textContent = words.asking
  try {
    const response = await fetch(address, sent)
    const type = response.headers.get('content-type') ?? ''
    const body = /^(text|application\/(json|xml|atom))/.test(type) ? shown(await response.text()) : ''
    const headers = shownHeaders.flatMap((name) =>
      response.headers.has(name) ? [`${name}: ${response.headers.get(name)}`] : [],
    )
    output.textContent = [
      `${query === undefined ? 'GET' : 'POST'} ${address}`,
      response.status,
      ...headers,
      '',
      body,
    ].join('\n')
  } catch {
    if (!signal.aborted) output.textContent = words.unreachable
  }
}

for (const form of document.querySelectorAll('form[data-path]')) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask(form)
  })
  for (const example of form.querySelectorAll('button[data-query]'))
    example.addEventListener('click', () => {
      form.querySelector('textarea').value = example.dataset.query
    })
}

/** What an address names is opened, to be read. */
const openNamed = () => {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (named instanceof HTMLDetailsElement) named.open = true
}
addEventListener('hashchange', openNamed)
openNamed()
