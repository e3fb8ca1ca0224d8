/** Words that somebody wrote for the time being. */

/** Said of nothing else, wherever they stand. Capitals are meant: "todo" is Spanish. */
const always = [
  /\blorem ipsum\b/iu,
  /\b(?:TB[ACD]|TODO|FIXME)\b/u,
  /\b[xX]{3,}\b/u,
  /\?{3,}/u,
  /(?:^|\s)_{4,}(?:\s|$)/u,
]

/** What else is said in earnest: for the time being where it is all that a line says, or stands in brackets. */
const alone = [
  /(?<![\p{L}])(?:à|a) (?:annoncer|compl[ée]ter|confirmer|d[ée]finir|d[ée]terminer|pr[ée]ciser|r[ée]diger|traduire)(?![\p{L}])/iu,
  /\bto be (?:added|announced|completed|confirmed|defined|determined|specified|translated|written)\b/iu,
  /\b(?:coming soon|no title yet|sans titre pour l[’']instant|titre provisoire|working title)\b/iu,
  /(?<![\p{L}])tb[acd](?![\p{L}])/iu,
  // What is "à venir" may be years; of a title, or whoever speaks, it is said for the time being.
  /(?<![\p{L}])(?:biographie|horaires?|intervenante?s?|lieu|noms?|orateurs?|oratrices?|programme|résumé|salle|texte|titre) à venir(?![\p{L}])/iu,
  /\b(?:abstract|biography|details|names?|programme|room|speakers?|text|time|title|venue) (?:to come|to follow)\b/iu,
]

/** Letters that a line has at most of which such words are the half. */
const SHORT = 60

const inBrackets = /[([{<][^)\]}>]{0,80}[)\]}>]/gu

/** The first words in a text that stand for others to come; null where there are none. */
export const placeholderIn = (text: string): string | null => {
  for (const pattern of always) {
    const [found] = pattern.exec(text) ?? []
    if (found) return found.trim()
  }
  const short = text.split('\n').filter((line) => line.trim().length <= SHORT)
  const bracketed = text.match(inBrackets) ?? []
  for (const line of [...short, ...bracketed])
    for (const pattern of alone) {
      const [found] = pattern.exec(line) ?? []
      if (found) return found
    }
  return null
}
