/** Whether an `If-None-Match` names a copy (RFC 9110, 13.1.2): weak or not makes no difference. */
export const hasTag = (known: string, tag: string): boolean => {
  const plain = (item: string): string => item.trim().replace(/^W\//, '')
  return known.trim() === '*' || known.split(',').some((item) => plain(item) === plain(tag))
}
