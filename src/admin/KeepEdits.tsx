'use client'
export const KeepEdits = () => null
