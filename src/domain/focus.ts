/** Where a point of a picture may lie, in hundredths of its width or height. */
export const shares = { min: 0, max: 100 } as const

export const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= shares.min && value <= shares.max
