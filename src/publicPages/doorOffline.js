// What a phone keeps of a door, so that its page opens without the network: the page without a name, what it is drawn with, and the list of names under a key that the browser itself forgets when the door closes.
const COOKIE = 'atelier-door'

/** Whether this browser can: by https, or on this machine. */
export const isAble = 'serviceWorker' in navigator && 'caches' in window && Boolean(window.crypto?.subtle)

const storeOf = (path) => `atelier.door ${path.split('/').at(-1)}`
const listOf = (path) => `${path}/list`

const cookie = (path, value, until) => {
  const attributes = [`Path=${path}`, `Expires=${until.toUTCString()}`, 'SameSite=Strict']
  if (location.protocol === 'https:') attributes.push('Secure')
  document.cookie = [`${COOKIE}=${value}`, ...attributes].join('; ')
}

const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.codePointAt(0))

const keyFrom = (bytes) => crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** The key of the list, of this phone alone, as the cookie has it; null where there is none, or no more. */
const keyThere = () => new RegExp(`(?:^|; )${COOKIE}=([\\w+/=]+)`).exec(document.cookie)?.[1] ?? null

/** The same, made where there is none. It ends when the door does: that may be another time than before. */
const keyUntil = (path, until) => {
  const text = keyThere() ?? btoa(String.fromCodePoint(...crypto.getRandomValues(new Uint8Array(32))))
  cookie(path, text, until)
  return keyThere()
}

/** Keeps the page as it is without a name, and what it is drawn with. */
export const keepPage = async (path) => {
  const shell = await fetch(`${path}/shell`, { credentials: 'omit', cache: 'no-store' })
  if (!shell.ok) throw new Error(`The page is not told now: ${shell.status}`)
  const html = await shell.text()
  // This page is of another version of the program, which is kept whole or not at all: the next one from the network keeps itself.
  const ofVersion = [...document.querySelectorAll('link[rel="stylesheet"], script[src]')]
  if (ofVersion.some((element) => !html.includes(element.getAttribute('href') ?? element.getAttribute('src')))) return
  const cache = await caches.open(storeOf(path))
  const drawn = [
    ...document.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], script[src], header img[src]'),
  ].map((element) => element.href ?? element.currentSrc ?? element.src)
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  const own = [...drawn, ...asked].filter((address) => {
    const { origin, pathname } = new URL(address, location.href)
    return origin === location.origin && (pathname.startsWith('/assets/') || pathname.startsWith('/api/media/file/'))
  })
  for (const address of new Set(own)) await cache.add(address)
  // It stands for the page’s own address.
  await cache.put(path, new Response(html, { headers: shell.headers }))
  await navigator.serviceWorker.register(`${path}/worker.js`, { scope: path })
}

/** Keeps the list until the door closes. */
export const keepList = async (path, list, until) => {
  const text = keyUntil(path, until)
  // A browser that takes no cookie keeps no list.
  if (!text) return
  const key = await keyFrom(bytesOf(text))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(list)),
  )
  const cache = await caches.open(storeOf(path))
  await cache.put(listOf(path), new Response(new Blob([iv, sealed])))
}

/** The list that is kept; null where there is none, or its key is gone. */
export const listKept = async (path) => {
  try {
    const text = keyThere()
    if (!text || !(await caches.has(storeOf(path)))) return null
    const key = await keyFrom(bytesOf(text))
    const response = await (await caches.open(storeOf(path))).match(listOf(path))
    if (!response) return null
    const sealed = new Uint8Array(await response.arrayBuffer())
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.slice(0, 12) }, key, sealed.slice(12))
    return JSON.parse(new TextDecoder().decode(opened))
  } catch {
    return null
  }
}

/** Forgets the list alone: the workshop has another rule by now. */
export const dropList = async (path) => {
  cookie(path, '', new Date(0))
  if (await caches.has(storeOf(path))) await (await caches.open(storeOf(path))).delete(listOf(path))
}

/** Forgets all of it, in each language in which the page was opened. */
export const dropPage = async (path) => {
  cookie(path, '', new Date(0))
  await caches.delete(storeOf(path))
  for (const registered of await navigator.serviceWorker.getRegistrations()) {
    const { pathname } = new URL(registered.scope)
    if (storeOf(pathname) !== storeOf(path)) continue
    cookie(pathname, '', new Date(0))
    await registered.unregister()
  }
}

/** Forgets doors that have closed since. */
export const dropClosed = async () => {
  for (const registered of await navigator.serviceWorker.getRegistrations()) {
    const path = new URL(registered.scope).pathname
    const store = storeOf(path)
    const shell = (await caches.has(store)) && (await (await caches.open(store)).match(path))
    if (!shell || Date.parse(shell.headers.get('Expires')) > Date.now()) continue
    await caches.delete(store)
    await registered.unregister()
  }
}
