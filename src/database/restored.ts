import type { Payload } from 'payload'

/** Under which key a database says, in what Payload keeps by key (`payload_kv`), that a backup was restored into it and what waited there was not looked at. */
export const RESTORED = 'restored'

/** Notes that a backup was restored: the next start looks at what waited in it. */
export const markRestored = ({ kv }: Payload): Promise<void> => kv.set(RESTORED, {})

/** Whether a backup was restored, and nobody has looked at what waited in it. */
export const isRestored = ({ kv }: Payload): Promise<boolean> => kv.has(RESTORED)

/** Notes that this was done. */
export const unmarkRestored = ({ kv }: Payload): Promise<void> => kv.delete(RESTORED)
