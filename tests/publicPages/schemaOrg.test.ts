import { expect, it } from '@jest/globals'
import { notForSearch, notInVocabulary } from '../support/schemaOrg'

it('tells what schema.org does not know', () => {
  const right = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'One',
    startDate: '2021-04-26T16:00:00+02:00',
    eventStatus: 'https://schema.org/EventScheduled',
    isAccessibleForFree: true,
    location: { '@type': 'VirtualLocation', url: 'https://workshops.example/en' },
    organizer: { '@type': 'NGO', name: 'Those who hold it' },
    subEvent: [{ '@type': 'EventSeries', name: 'Two' }],
  }
  expect(notInVocabulary(right)).toEqual([])
  for (const [wrong, said] of [
    [{ '@type': 'Workshop' }, 'Workshop is no type'],
    [{ birthDate: '2021-04-26' }, 'Event has no birthDate'],
    [{ startDate: 'in spring' }, 'Event.startDate is no "in spring"'],
    [{ eventStatus: 'https://schema.org/EventHeld' }, 'Event.eventStatus is no "https://schema.org/EventHeld"'],
    [{ isAccessibleForFree: 'yes' }, 'Event.isAccessibleForFree is no "yes"'],
    [{ location: { '@type': 'Person', name: 'A' } }, 'Event.location is no {"@type":"Person","name":"A"}'],
    [{ organizer: { '@type': 'NGO', colour: 'red' } }, 'NGO has no colour'],
    [{ performer: [] }, 'Event.performer is empty'],
  ] as const)
    expect(notInVocabulary({ ...right, ...wrong })).toEqual([said])
})

it('tells what search engines would miss', () => {
  const step = (position: number) => ({
    '@type': 'ListItem',
    position,
    name: 'A',
    item: { '@type': 'WebPage', '@id': 'https://workshops.example/en' },
  })
  expect(notForSearch({ '@type': 'BreadcrumbList', itemListElement: [step(1), step(2)] })).toEqual([])
  expect(notForSearch({ '@type': 'BreadcrumbList', itemListElement: [step(2)] })).toEqual([
    'a way of one step',
    'step 1',
  ])
  expect(notForSearch({ '@type': 'Event', name: 'One', location: { '@type': 'Place' } })).toEqual([
    'Event without startDate',
    'Place without address',
  ])
})
