import type { ToldTable } from '../../domain/report'

interface Props {
  className: string
  noteClass: string
  /** What stands where there is no number. */
  notShown: string
  table: ToldTable
}

/** One table of a report, as it is printed and as the desk shows it. */
export const ReportTable = ({ className, noteClass, notShown, table: { notes, rows, title } }: Props) => (
  <section className={className}>
    <h2>{title}</h2>
    {rows.length > 0 && (
      <table>
        <tbody>
          {rows.map(({ count, label }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{count ?? notShown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {notes.map((note) => (
      <p className={noteClass} key={note}>
        {note}
      </p>
    ))}
  </section>
)
