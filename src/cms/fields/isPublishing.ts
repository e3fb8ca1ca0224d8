/**
 * Whether a rule of a field says what a publication needs: in one, and in a form while somebody types, when nothing says yet whether a draft or
 * a publication comes.
 * @param data the document that is judged
 */
export const isPublishing = ({ data, event }: { data: { _status?: unknown }; event?: string }): boolean =>
  event === 'onChange' || data._status === 'published'
