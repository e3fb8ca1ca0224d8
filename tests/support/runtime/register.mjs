import { register } from 'node:module'

/** For `node --import`, after tsx, which compiles what is found. */
register('./hooks.mjs', import.meta.url)
