/** An instant as the clock here shows it: `2021-04-26T16:00`. */
export const toLocalWallTime = (instant: string | number): string => {
  const date = new Date(instant)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
