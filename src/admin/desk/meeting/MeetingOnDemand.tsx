'use client'
import { onDemand } from '../../shared/onDemand'

export const Meeting = onDemand(async () => (await import('./Meeting')).Meeting)
