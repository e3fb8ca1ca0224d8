/** What a JSON answer holds before somebody looks: a test reads it as it expects it to be, and fails where it is not. */
export type Json = ReturnType<typeof JSON.parse>

export type JsonObject = Record<string, Json>
