/** Letters of Latin-1 as bytes. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const given = ['Élodie', 'Jürgen', 'François', 'Zoë', 'Anaïs', 'Noémie', 'José', 'Hélène']
const plain = ['elodie', 'jurgen', 'francois', 'zoe', 'anais', 'noemie', 'jose', 'helene']

/**
 * Answers to a form as Google gives them, saved by a spreadsheet in French: 40 rows in Latin-1 with semicolons. Rows 7, 20 and 33 have a fault each, an
 * address, a choice and a name; rows 13 and 29 have the addresses of rows 4 and 9.
 */
export const googleExport = (): Uint8Array => {
  const rows = Array.from({ length: 40 }, (_, n) => {
    const row = n + 2
    const who = n % given.length
    const address = (of: number): string => `${plain[(of - 2) % plain.length]}.${of - 1}@example.org`
    const email = row === 7 ? 'anais chez exemple' : address(row === 13 ? 4 : row === 29 ? 9 : row)
    const name = row === 33 ? '' : `${given[who]} Été`
    const days = row === 20 ? 'Dimanche' : n % 2 ? 'Mardi' : '"Lundi, le matin, Mardi"'
    const why = n % 5 ? '' : '"Par curiosité ; et ""par goût"""'
    return `2021/04/${String(1 + (n % 28)).padStart(2, '0')} 10:00:00 AM UTC+2;${email};${name};Université de Liège;${n % 3 ? 'Français' : 'Anglais'};${days};${n % 2 ? 'Oui' : 'Non'};${why}`
  })
  const headers =
    'Horodateur;Adresse e-mail;Votre nom;Votre organisme;Langue;Quels jours ?;Déjeunerez-vous ?;Why do you come?'
  return latin1([headers, ...rows, ''].join('\r\n'))
}
