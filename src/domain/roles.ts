/**
 * Roles of accounts, each including the one before it. Those of front ends only read: what is published; drafts too, where they ask for them.
 * Then those of people who work here: texts in their languages; all content; registrations too; users too.
 */
export const roles = ['reader', 'draftReader', 'translator', 'editor', 'organiser', 'admin'] as const
export type Role = (typeof roles)[number]

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)

/** Whether someone with `role` may do what `needed` may. No role may nothing. */
export const includesRole = (role: unknown, needed: Role): boolean =>
  roles.findIndex((one) => one === role) >= roles.indexOf(needed)

/** Who may read and plan a series file, and who may load one. */
export const seriesFileRoles = { read: 'editor', load: 'organiser' } as const
