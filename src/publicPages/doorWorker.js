// The door’s own service worker: where the network does not answer, it opens the page of that door, as the page kept it (doorOffline.js), and nothing else. It is registered for the address of one door, and goes with it.
const page = new URL(self.registration.scope).pathname
const store = `atelier.door ${page.split('/').at(-1)}`

/** How long the network may take before what is kept is shown, in milliseconds. */
const PATIENCE = 4000

const inTime = (request) =>
  Promise.race([
    fetch(request),
    new Promise((_resolve, reject) => {
      setTimeout(() => reject(new Error('The network does not answer.')), PATIENCE)
    }),
  ])

const forget = async () => {
  await caches.delete(store)
  await self.registration.unregister()
}

/** What is kept of an address, as long as the door may be open. */
const keptOf = async (request) => {
  if (!(await caches.has(store))) return undefined
  const cache = await caches.open(store)
  const shell = await cache.match(page)
  if (shell && Date.parse(shell.headers.get('Expires')) > Date.now()) return cache.match(request)
  await forget()
  return undefined
}

const open = async (request) => {
  let response
  try {
    response = await inTime(request)
  } catch (error) {
    const kept = await keptOf(page)
    if (kept) return kept
    throw error
  }
  // The door is shut.
  if (response.status === 404) await forget()
  // What stands before the server says that it is away.
  return response.status >= 500 ? ((await keptOf(page)) ?? response) : response
}

const load = async (request) => {
  // One whose address changes with its content is the one that is kept.
  const kept = await keptOf(request)
  if (kept && new URL(request.url).search) return kept
  try {
    return await inTime(request)
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (pathname === page) event.respondWith(open(request))
  } else if (pathname.startsWith('/assets/') || pathname.startsWith('/api/media/file/'))
    event.respondWith(load(request))
})
