'use client'
import { onDemand } from '../shared/onDemand'

export const RegistrationsList = onDemand(async () => (await import('./RegistrationsList')).RegistrationsList)
