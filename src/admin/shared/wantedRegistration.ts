'use client'
import { useCallback } from 'react'
import { sharedValues } from './sharedValues'

/** The name or address that a list is to be searched for, from elsewhere: it stands in no address. */
const wanted = sharedValues<string>()

/** Which list: of registrations by `name`, or of their `mails`. */
type List = 'mails' | 'name'

export const wantRegistration = (list: List, name: string): void => wanted.set(list, name)

/** What is wanted of a list, until it is taken up. */
export const useWantedRegistration = (list: List): { wanted: string | undefined; takeUp: () => void } => ({
  wanted: wanted.useValue(list),
  takeUp: useCallback(() => void wanted.delete(list), [list]),
})
