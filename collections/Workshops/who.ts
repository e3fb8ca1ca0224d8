import type { Tab } from 'payload'
import { partners, people } from '../../src/cms/fields/rows'
import { words } from '../../src/i18n/words/workshops'

export const who: Tab = {
  label: words.tabs.who,
  admin: { description: words.whoDescription },
  fields: [people('moderators', words.moderators), partners()],
}
