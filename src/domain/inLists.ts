/** What lists of the admin call a field (`admin.custom.inLists`), and where it stands among the filters. */
export interface InLists {
  label?: string | Record<string, string>
  rank?: number
}
