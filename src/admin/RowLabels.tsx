'use client'
export const AffiliationRowLabel = () => null
export const PersonRowLabel = () => null
export const SessionRowLabel = () => null
export const TextRowLabel = () => null
