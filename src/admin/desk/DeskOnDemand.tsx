'use client'
import { onDemand } from '../shared/onDemand'

export const Desk = onDemand(async () => (await import('./Desk')).Desk)
