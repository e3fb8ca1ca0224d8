/** The mark that a restore into MongoDB sets first and takes away last: while it stands, what the database holds is not whole. */
export const restoringMark = 'atelier_restoring'
