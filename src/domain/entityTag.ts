/** What is read of an `If-None-Match`, in letters: what one copy is known by takes thirty. */
const MOST = 2000

/** Whether an `If-None-Match` names a copy (RFC 9110, 13.1.2): weak or not makes no difference. */
export const hasTag = (known: string, tag: string): boolean => {
  const plain = (item: string): string => item.trim().replace(/^W\//, '')
  return (
    known.trim() === '*' ||
    known
      .slice(0, MOST)
      .split(',')
      .some((item) => plain(item) === plain(tag))
  )
}
