'use client'
import { onDemand } from '../../shared/onDemand'

export const DoorLinks = onDemand(async () => (await import('./DoorLinks')).DoorLinks)
