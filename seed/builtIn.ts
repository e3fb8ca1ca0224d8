import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The series that comes with the program: one real workshop. */
const data = path.join(path.dirname(fileURLToPath(import.meta.url)), 'data')
export const builtIn = path.join(data, 'atelier-4.yaml')

/** A workshop to come, for the demo; its day stands in it as `EXAMPLE_DAY`. */
export const builtInExample = path.join(data, 'example.yaml')
export const EXAMPLE_DAY = '2999-01-01'
