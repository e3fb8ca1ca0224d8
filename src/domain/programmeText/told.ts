import { isGivenName } from './givenNames'
import { MOST_OF_A_LINE } from './lines'
import { isCalledAsPlace, peopleIn, surePeople, type PastedPerson } from './people'
import type { PastedRole } from './roles'

/** What a line tells in the words of a sentence, `A B (C) parlera de la mer`, `A B will open the day`, and people whom it calls by their first name. */

/** What somebody does with what stands behind. */
const speaks =
  /^(.{5,200}?),?\s(?:(?:nous\s)?(?:parlera|traitera)\s(?:de\s(?=la\s|l[’'])|d(?=u\s|es\s)|de\s|d[’'])|(?:parlera|interviendra|intervient|reviendra|revient)\ssur\s|(?:nous\s)?(?:présentera|présente|exposera|expose|évoquera|évoque|abordera|aborde|racontera|raconte|expliquera|explique|détaillera|discutera|montrera)\s|(?:will\s|to\s)(?:speak|talk|lecture|report|present)\s(?:on|about)\s|(?:speaks|talks|speaking|talking|reports|lectures|presenting|reporting)\s(?:on|about)\s|(?:will\s)?(?:presents?|discuss(?:es)?|presenting|introduces?|explains?|explores?)\s(?=[«“"\p{Lu}]|(?:the|a|an|how|what|why|our|his|her|their|its|new)\s))(\S.{2,})$/iu
const opens =
  /^(.{5,200}?),?\s(?:(ouvrira|ouvre|lancera|lance|introduira|introduit|will\sopen|opens|will\sintroduce|will\sstart)|(conclura|conclut|clôturera|clôture|clora|fermera|will\s(?:close|conclude|wrap\sup)|closes|concludes|wraps\sup)|(accueillera|accueille|will\swelcome|welcomes))\s(?:la\s(?:journée|séance|matinée|rencontre|réunion)|le\s(?:colloque|séminaire|débat)|l[’']après-midi|les\s(?:travaux|participants|débats|échanges)|the\s(?:day|meeting|workshop|session|event|seminar|conference|proceedings|participants|morning|afternoon)|everyone|participants)\.?$/iu
const ofDay = { fr: ['Ouverture', 'Clôture', 'Accueil'], en: ['Opening', 'Closing', 'Welcome'] }

/** Who speaks, and of what, in a sentence that says so; null where none does. */
export const toldIn = (text: string, role: PastedRole): { title: string; people: PastedPerson[] } | null => {
  if (text.length > MOST_OF_A_LINE) return null
  const [, opener = '', ...parts] = opens.exec(text) ?? []
  const openers = opener === '' ? null : surePeople(opener, role)
  const at = parts.findIndex(Boolean)
  if (openers)
    return {
      title: ofDay[/^(?:will|opens|closes|conc?ludes|wraps|welcomes)/iu.test(parts[at] ?? '') ? 'en' : 'fr'][at] ?? '',
      people: openers,
    }
  const [, speaker = '', said = ''] = speaks.exec(text) ?? []
  const people = speaker === '' ? null : surePeople(speaker.replace(/,$/, ''), role)
  return people ? { title: said.replace(/(?<!\.)\.$/, ''), people } : null
}

const first = String.raw`\p{Lu}\p{Ll}[\p{L}]*(?:-\p{Lu}\p{L}+)?`
const firsts = new RegExp(String.raw`^${first}(?:\s?(?:,|et|and|&|\+|puis)\s?${first}){0,3}$`, 'u')
/** People whom words call by their first names and nothing else: `Chloé`, `Anna & Paul`; null where they are no such names. */
export const firstNamesIn = (text: string, role: PastedRole): PastedPerson[] | null => {
  if (text.length > 80 || !firsts.test(text)) return null
  const names = text.split(/\s?(?:,|\+|&|\s(?:et|and|puis)\s)\s?/u)
  // One of several may be called as a town is: `Jean-Marc et Sofia`.
  return names.every(isGivenName) && !names.every(isCalledAsPlace)
    ? names.map((name) => ({ name, line: '', role }))
    : null
}

/** Whoever some words name, by their whole names or their first ones. */
export const somebodyIn = (text: string, role: PastedRole): PastedPerson[] | null =>
  peopleIn(text, role) ?? firstNamesIn(text.trim(), role)
