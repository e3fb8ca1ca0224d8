import type { FieldHook, TypeWithID } from 'payload'

/** A text that a form has emptied is stored as none. */
export const emptyIsNull: FieldHook<TypeWithID, unknown> = ({ value }) => (value === '' ? null : value)
