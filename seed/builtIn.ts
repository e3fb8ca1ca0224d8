import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The series that comes with the program: one real workshop. */
export const builtIn = path.join(path.dirname(fileURLToPath(import.meta.url)), 'data/atelier-4.yaml')
