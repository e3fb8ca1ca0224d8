'use client'
import { onDemand } from '../../shared/onDemand'

export const MailsPart = onDemand(async () => (await import('./MailsPart')).MailsPart)
