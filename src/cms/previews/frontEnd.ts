import type { Payload } from 'payload'
import type { FrontEnd } from '../../domain/frontEnd'

interface Said {
  frontEnd?: FrontEnd | null
  ownPages?: boolean
}

/** The addresses of a front end’s pages (FRONT_END_URLS); null where all pages are ours. */
export const frontEndOf = ({ payload }: { payload: Pick<Payload, 'config'> }): FrontEnd | null => {
  const { frontEnd }: Said = payload.config.custom
  return frontEnd ?? null
}

/** Whether our own public pages are there (OWN_PAGES). */
export const hasOwnPages = ({ payload }: { payload: Pick<Payload, 'config'> }): boolean => {
  const { ownPages }: Said = payload.config.custom
  return ownPages ?? true
}
