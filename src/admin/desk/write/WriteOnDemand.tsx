'use client'
import { onDemand } from '../../shared/onDemand'

export const WriteToPeople = onDemand(async () => (await import('./WriteToPeople')).WriteToPeople)
