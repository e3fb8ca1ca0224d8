'use client'

/** Under what it is kept whom an organiser has chosen at the desk of a workshop: in this tab alone, and in no address, which proxies log. */
const nameOf = (workshop: string): string => `atelier-chosen-people:${workshop}`

/** Chooses people of a workshop, by the ids of their registrations, for the part of its desk that writes to them. */
export const choosePeople = (workshop: string, ids: readonly string[]): void =>
  sessionStorage.setItem(nameOf(workshop), JSON.stringify(ids))

/** Whom somebody has chosen, and forgets it; nobody where they have not. */
export const takeChosenPeople = (workshop: string): string[] => {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(nameOf(workshop)) ?? '[]')
    sessionStorage.removeItem(nameOf(workshop))
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : []
  } catch {
    // Storage is closed to this page: nobody was chosen.
    return []
  }
}
