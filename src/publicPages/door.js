// The door: what is done is kept on the phone first and sent as the network lets it, so that nothing is lost; what others do is asked every few seconds.
import { closeDoor, drop, keep, keeps, kept, lastDoor, noteDoor } from './doorKept.js'
import { dropClosed, dropList, dropPage, isAble, keepList, keepPage, listKept } from './doorOffline.js'

const root = document.getElementById('door')
const words = JSON.parse(root.dataset.words)
const path = location.pathname
const search = document.getElementById('q')
const list = root.querySelector('.door-list')
const none = root.querySelector('.door-none')
const more = root.querySelector('.door-more')
const counted = root.querySelector('.door-count')
const network = root.querySelector('.door-network')
const told = root.querySelector('.door-told')
const forget = root.querySelector('.door-forget')

/** Whether the list of names may be kept on the phone: under a rule of confidentiality it is not. */
let mayKeep = root.dataset.keeps === 'true'
const until = new Date(root.dataset.closes)

/** How often it is asked what others did, how long an answer may take, and for how long an act can be taken back, in milliseconds. */
const [EVERY, PATIENCE, UNDO] = [5000, 15_000, 5000]
/** How many acts are sent at once. */
const MOST = 20
const DAY = 86_400_000

/** Acts of any door begin so; then the address of theirs, and when each was done: two windows of one phone take nothing from each other. */
const ACTS = 'atelier.door.act '
const own = `${ACTS}${path.split('/').at(-1)} `

/** What was done and is not sent yet, in its order. */
const unsent = () =>
  kept()
    .filter(([key]) => key.startsWith(own))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => {
      try {
        return [{ ...JSON.parse(value), key, n: key.slice(own.length) }]
      } catch {
        drop(key)
        return []
      }
    })

let counter = 0
const put = (act) => {
  const n = `${String(Date.now()).padStart(15, '0')}-${String(counter++).padStart(4, '0')}-${Math.random().toString(36).slice(2, 8)}`
  keep(own + n, JSON.stringify(act))
}

let people = new Map()
/** Where those stand of whom an act was answered since the list was told. */
const answered = new Map()
const rows = new Map()
let known = null
let isAway = false
let isOver = false
let sending = new Set()
let timer = null
/** Whom the last act can be taken back of. */
let last = null

/** Whose act it is. No name is kept on the phone, which is a helper’s own: the list has them. */
const nameOf = ({ id }) => people.get(id)?.name || words.noName

const named = (text, name) => text.replace('#', () => name || words.noName)

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const canTap = (is) => is === 'expected' || is === 'in'

/** Where somebody stands, with what is not sent yet. */
const standingOf = ({ id, is: listed }, acts) => {
  const is = answered.get(id) ?? listed
  if (is !== 'in' && is !== 'expected') return is
  const act = acts.findLast((one) => one.id === id)
  if (!act) return is
  return act.in ? 'in' : 'expected'
}

const part = (name, className, text) => {
  const element = document.createElement(name)
  element.className = className
  element.textContent = text
  return element
}

const rowOf = (person) => {
  const item = document.createElement('li')
  const who = part('span', 'door-who', '')
  who.append(part('span', 'door-name', person.name || words.noName))
  if (person.of) who.append(part('span', 'door-of', person.of))
  const box = document.createElement(canTap(person.is) ? 'button' : 'div')
  if (canTap(person.is)) {
    box.type = 'button'
    box.addEventListener('click', () => tap(person.id))
  }
  box.append(who, part('span', 'door-standing', ''))
  item.append(box)
  return item
}

const show = () => {
  const acts = unsent()
  const wanted = fold(search.value).split(' ').filter(Boolean)
  let [there, expected, shown] = [0, 0, 0]
  for (const person of people.values()) {
    const is = standingOf(person, acts)
    if (is === 'in') there++
    if (is === 'in' || is === 'expected') expected++
    const item = rows.get(person.id)
    const hidden = !wanted.every((word) => person.folded.includes(word))
    if (item.hidden !== hidden) item.hidden = hidden
    if (!hidden) shown++
    if (item.dataset.is === is) continue
    item.dataset.is = is
    item.querySelector('.door-standing').textContent = words.standing[is]
    if (item.firstChild.localName === 'button') item.firstChild.setAttribute('aria-pressed', String(is === 'in'))
  }
  counted.textContent = words.arrived.replace('#', there).replace('@', expected)
  none.hidden = shown > 0
  none.textContent = people.size ? words.none : known === null && isAway ? words.listAway : words.nobody
  const waiting = acts.length
  // What has just been done is on its way.
  const isSaid = isOver || isAway
  const left = waiting === 1 ? words.unsent.one : words.unsent.more.replace('#', waiting)
  const text = isOver
    ? [words.ended, ...(waiting ? [words.lost.replace('#', () => acts.map(nameOf).join(', '))] : [])].join(' ')
    : waiting
      ? left
      : words.away
  network.hidden = !isSaid
  if (isSaid && network.textContent !== text) network.textContent = text
}

/** The list as the server gives it: who is there already keeps their row. */
const take = (given) => {
  people = new Map(given.map((person) => [person.id, { ...person, folded: fold(`${person.name} ${person.of ?? ''}`) }]))
  for (const [id, item] of rows) {
    const person = people.get(id)
    const isButton = item.firstChild.localName === 'button'
    if (person && isButton === canTap(person.is)) continue
    item.remove()
    rows.delete(id)
  }
  for (const person of people.values()) if (!rows.has(person.id)) rows.set(person.id, rowOf(person))
  const order = [...people.keys()].map((id) => rows.get(id))
  if (order.length !== list.children.length || order.some((item, n) => item !== list.children[n])) {
    const focused = document.activeElement
    list.replaceChildren(...order)
    if (focused && list.contains(focused)) focused.focus()
  }
}

/** Keeps the list as it stands, one after the other; a phone that has no room for it goes on without. */
let keeping = Promise.resolve()
const remember = () => {
  if (!isAble || !mayKeep) return
  const now = [...people.values()].map(({ id, is, name, of }) => ({ id, is: answered.get(id) ?? is, name, of }))
  const entry = { known, people: now }
  keeping = keeping.then(() => (isOver ? undefined : keepList(path, entry, until))).catch(() => undefined)
}

/** Keeps the page too, once the network is there; a phone that has no room for it tries again with the next answer. */
let isPageKept = !isAble
const keepThis = () => {
  if (isPageKept) return
  isPageKept = true
  keeping = keeping
    .then(async () => {
      await dropClosed()
      if (!mayKeep) await dropList(path)
      if (!isOver) await keepPage(path)
    })
    .catch(() => {
      isPageKept = false
    })
}

/** Those of the list who stand elsewhere by now. */
const update = (changed) => {
  let isOther = false
  for (const { id, is } of changed) {
    const person = people.get(id)
    if (!person) continue
    isOther ||= canTap(person.is) !== canTap(is)
    person.is = is
  }
  if (isOther) take([...people.values()])
}

/** Says what was done, with a way back for a moment. */
const tell = (text, undo = null) => {
  clearTimeout(timer)
  told.replaceChildren(text)
  told.hidden = false
  last = undo
  if (undo) {
    const button = part('button', 'button quiet', words.undo)
    button.type = 'button'
    button.addEventListener('click', takeBack)
    told.append(button)
  }
  // Whoever is about to press it is waited for.
  const end = () => {
    if (told.contains(document.activeElement)) timer = setTimeout(end, 1000)
    else {
      last = null
      told.hidden = true
    }
  }
  timer = setTimeout(end, UNDO)
}

const tap = (id) => {
  const person = people.get(id)
  if (standingOf(person, unsent()) === 'in') {
    if (last === id) return takeBack()
    return tell(named(words.told.already, person.name))
  }
  put({ id, in: true })
  tell(named(words.told.in, person.name), id)
  // Who comes next has another name.
  if (search.value) {
    search.value = ''
    search.focus()
  }
  show()
  void sync()
}

const takeBack = () => {
  const id = last
  const person = people.get(id)
  const act = unsent().findLast((one) => one.id === id && one.in && !sending.has(one.key))
  if (act) drop(act.key)
  else put({ id, in: false })
  tell(named(words.told.out, person?.name ?? ''))
  show()
  void sync()
}

/** What came of an act. */
const settle = (act, { already, id, is, name }) => {
  if (people.has(id)) answered.set(id, is)
  if (is === 'unknown') return tell(act.scan ? words.told.unknown : `${nameOf(act)} – ${words.none}`)
  if (is !== 'in' && is !== 'expected') return tell(`${name || words.noName} – ${words.standing[is]}`)
  if (act.scan) return tell(named(already ? words.told.already : words.told.in, name), already ? null : id)
  if (is === 'in' && !act.in) tell(named(words.told.kept, name))
}

/** Nothing is sent before this time: the server asked for it. */
let notBefore = 0
let batch = MOST
let isBusy = false
let isWanted = false

const ask = async (acts) => {
  const controller = new AbortController()
  const stop = setTimeout(() => controller.abort(), PATIENCE)
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({
        known,
        acts: acts.map(({ id, n, scan, ...act }) => (scan ? { n, scan } : { n, id, in: act.in })),
      }),
      signal: controller.signal,
    }).then(async (response) => ({ response, answer: response.ok ? await response.json() : null }))
  } finally {
    clearTimeout(stop)
  }
}

const end = () => {
  isOver = true
  isAway = false
  if (lastDoor()?.endsWith(path.split('/').at(-1))) closeDoor()
  // What is being kept is kept first, and then forgotten with the rest.
  if (isAble) keeping = keeping.then(() => dropPage(path)).catch(() => undefined)
  search.disabled = true
  list.inert = true
}

/** Sends what is not sent yet, and asks for the list. One at a time: the order of acts is kept. */
const sync = async () => {
  if (isBusy) isWanted = true
  if (isOver || isBusy || Date.now() < notBefore) return
  isBusy = true
  isWanted = false
  const acts = unsent().slice(0, batch)
  sending = new Set(acts.map(({ key }) => key))
  try {
    const { answer, response } = await ask(acts)
    if (response.status === 404) end()
    else if (response.status === 400 && acts.length > 1) batch = 1
    // What the server cannot read it never will.
    else if (response.status === 400 && acts.length) drop(acts[0].key)
    else if (answer) {
      isAway = false
      batch = MOST
      for (const { key } of acts) drop(key)
      if (answer.known) {
        known = answer.known
        answered.clear()
        more?.remove()
        // A rule of confidentiality that came since the page was made holds for this phone too.
        if (answer.keeps === false && mayKeep) {
          mayKeep = false
          keeping = keeping.then(() => isAble && dropList(path)).catch(() => undefined)
        }
        if (answer.people) take(answer.people)
        else if (answer.changed) update(answer.changed)
      }
      for (const done of answer.done) {
        const act = acts.find(({ n }) => n === done.n)
        if (act) settle(act, done)
      }
      if (answer.people || answer.changed || answer.done.length) remember()
      keepThis()
    } else {
      isAway = true
      notBefore = Date.now() + 1000 * Number(response.headers.get('Retry-After') ?? 0)
    }
  } catch {
    isAway = true
  }
  sending = new Set()
  isBusy = false
  show()
  if (!isAway && !isOver && (isWanted || unsent().length)) void sync()
}

search.closest('form').addEventListener('submit', (event) => {
  event.preventDefault()
  // Enter takes the one that is left.
  const acts = unsent()
  const found = [...people.values()].filter(({ id }) => !rows.get(id)?.hidden)
  if (search.value.trim() && found.length === 1 && standingOf(found[0], acts) === 'expected') tap(found[0].id)
})
const heading = root.querySelector('h1')
search.addEventListener('input', () => {
  show()
  // What is found begins at the top.
  if (heading.getBoundingClientRect().top < 0) heading.scrollIntoView()
})
root.querySelector('.door-search button').hidden = true
forget.hidden = !keeps
forget.addEventListener('click', () => {
  // What is not sent would be lost.
  if (unsent().length) void sync()
  else {
    end()
    network.hidden = false
    network.textContent = words.forgotten
  }
})

for (const [key] of kept()) {
  const [, at] = /^atelier\.door\.act \S+ (\d+)-/.exec(key) ?? []
  // Of doors that have long been closed.
  if (at && !key.startsWith(own) && Number(at) < Date.now() - 2 * DAY) drop(key)
}
noteDoor(path, root.dataset.closes)

// The code that somebody brought, which the phone’s camera opened (atDoor.js).
const brought = () => {
  const scan = location.hash.slice(1)
  if (!scan) return
  history.replaceState(null, '', path)
  if (/^[\w.-]{20,200}$/.test(scan)) put({ scan, in: true })
}
brought()
addEventListener('hashchange', () => {
  brought()
  void sync()
})
addEventListener('online', () => void sync())
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void sync())
setInterval(() => document.visibilityState === 'visible' && void sync(), EVERY)

// The names that came with the page can be tapped at once, and so can all that the phone has of before; then the list is asked for.
const given = [...list.children].map(({ dataset, children: [box] }) => ({
  id: dataset.id,
  is: dataset.is,
  name: dataset.name,
  of: box.querySelector('.door-of')?.textContent ?? null,
}))
const before = isAble && mayKeep ? await listKept(path) : null
if (before) {
  known = before.known
  const now = new Map(given.map((person) => [person.id, person]))
  take(before.people.map((person) => now.get(person.id) ?? person))
  more?.remove()
} else take(given)
show()
root.querySelector('.door-keeps').hidden = !isAble
void sync()
