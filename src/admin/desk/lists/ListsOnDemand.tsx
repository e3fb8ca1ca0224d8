'use client'
import { onDemand } from '../../shared/onDemand'

export const ListsPart = onDemand(async () => (await import('./ListsPart')).ListsPart)
