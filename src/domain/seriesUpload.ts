/** Most bytes of a series file that the admin takes, pictures included: what a slow line sends in the 15 s that a request may take. */
export const MAX_UPLOAD = 25_000_000

/** Most bytes of its text: reading it keeps the server from everything else, about half a second for each million. */
export const MAX_TEXT = 5_000_000

/** Most bytes that a compressed file unfolds into. */
export const MAX_UNPACKED = 60_000_000
