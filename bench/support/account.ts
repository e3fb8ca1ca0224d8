/** The editor of the benchmark. */
export const editor = 'bench@example.org'
export const apiKey = '0c9f6f5e-6b1e-4d53-9f3e-2f0d1a8f7b11'
export const authorization = `users API-Key ${apiKey}`

/** Of the organiser, who loads series files. */
export const organiser = { email: 'organiser@example.org', apiKey: '6a1f2c7d-0c55-4b0e-8f0c-3f7f5f1f9c20' }
export const organiserAuthorization = `users API-Key ${organiser.apiKey}`
