/** Addresses of somebody beside the one that mails go to. One field of a registration holds both: no address has a blank or a `<` in it (mailbox.ts). */
export interface OtherAddresses {
  /** What they want to be written to, once it is proven. */
  unproven: string | null
  /** What they were written to before, until it is told. */
  former: string | null
}

const FORMER = '<'

/** The addresses that a field holds: `unproven`, `<former` or both with a blank between. */
export const otherAddresses = (stored: string | null | undefined): OtherAddresses => {
  const all = (stored ?? '').split(' ').filter(Boolean)
  return {
    unproven: all.find((one) => !one.startsWith(FORMER)) ?? null,
    former: all.find((one) => one.startsWith(FORMER))?.slice(FORMER.length) ?? null,
  }
}

/** The same as a field holds them; null where there is none. */
export const storedAddresses = ({ former, unproven }: OtherAddresses): string | null =>
  [unproven, former && FORMER + former].filter(Boolean).join(' ') || null
