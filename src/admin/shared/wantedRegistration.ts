'use client'
import { sharedValues } from './sharedValues'

/** The name that the list of registrations is to be searched for, from elsewhere: it stands in no address. */
const wanted = sharedValues<string>()

export const wantRegistration = (name: string): void => wanted.set('name', name)

const takeUp = (): void => void wanted.delete('name')

/** What is wanted, until it is taken up. */
export const useWantedRegistration = (): { name: string | undefined; takeUp: () => void } => ({
  name: wanted.useValue('name'),
  takeUp,
})
