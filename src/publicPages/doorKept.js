// What a phone keeps of a door: which one it has open, and what was done there and is not sent yet. Where it keeps nothing, for as long as the page is open.
const memory = new Map()

/** Whether it keeps anything. */
export const keeps = (() => {
  try {
    localStorage.setItem('atelier.door.try', '1')
    localStorage.removeItem('atelier.door.try')
    return true
  } catch {
    return false
  }
})()

export const keep = (key, value) => (keeps ? localStorage.setItem(key, value) : memory.set(key, value))
export const drop = (key) => (keeps ? localStorage.removeItem(key) : memory.delete(key))

/** All that is kept, each with its key. */
export const kept = () => (keeps ? Object.entries(localStorage) : [...memory])

const DOOR = 'atelier.door'

/** The address of the door that was opened last, whether or not it is open still; null where there is none. */
export const lastDoor = () => {
  try {
    const { path } = JSON.parse(kept().find(([key]) => key === DOOR)?.[1] ?? '{}')
    return /^\/[a-z]+\/[a-z]+\/[\w-]{32}$/.test(path) ? path : null
  } catch {
    return null
  }
}

/** The same of one that is open still. One that is not is forgotten. */
export const openDoor = () => {
  const path = lastDoor()
  if (path === null) return null
  const { until } = JSON.parse(kept().find(([key]) => key === DOOR)[1])
  if (Date.parse(until) > Date.now()) return path
  closeDoor()
  return null
}

/** Notes which door is open, and until when. */
export const noteDoor = (path, until) => keep(DOOR, JSON.stringify({ path, until }))

export const closeDoor = () => drop(DOOR)
