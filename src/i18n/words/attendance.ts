/** How somebody’s taking part is called: three different things, none of which is said for another. */
export const words = {
  label: { fr: 'Présence', en: 'Attendance' },
  is: {
    no: { fr: 'Rien n’en est dit', en: 'Nothing said of it' },
    joined: { fr: 'A ouvert la réunion', en: 'Opened the meeting' },
    said: { fr: 'Présence déclarée par l’organisateur', en: 'Attendance said by the organiser' },
    checkedIn: { fr: 'Présence relevée à l’entrée', en: 'Checked in at the door' },
  },
} as const
