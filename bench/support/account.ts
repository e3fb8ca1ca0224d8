/** The editor of the benchmark. */
export const editor = 'bench@example.org'
export const apiKey = '0c9f6f5e-6b1e-4d53-9f3e-2f0d1a8f7b11'
export const authorization = `users API-Key ${apiKey}`
