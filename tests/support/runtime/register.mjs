import { register } from 'node:module'

/** For `node --import`, after tsx, which finds what is imported without an ending and compiles what no test file imports. */
register('./hooks.mjs', import.meta.url)
