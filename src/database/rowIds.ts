import { randomUUID } from 'node:crypto'

/** The id of a row as Payload makes them: 24 hexadecimal digits. */
export const newRowId = (): string => randomUUID().replaceAll('-', '').slice(0, 24)
