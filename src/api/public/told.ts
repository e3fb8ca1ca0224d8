/** What REST tells of a type of the graph. The graph gives what is asked for; JSON has to end somewhere. */

/** What is told of a document where another one leads to it. */
export const told: Readonly<Record<string, readonly string[]>> = {
  PublicOrganisation: ['id', 'slug', 'name', 'acronym', 'kind', 'country', 'link', 'logo'],
  PublicSpeaker: ['id', 'slug', 'name', 'sortName', 'picture'],
  PublicWorkshop: [
    'id',
    'slug',
    'slugs',
    'number',
    'title',
    'shortTitle',
    'startsAt',
    'endsAt',
    'timeZone',
    'startsAtUtc',
    'endsAtUtc',
    'attendanceMode',
    'eventStatus',
  ],
}

/** What JSON leaves out of a type where another one leads to it. */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
  'PublicAppearance.session': ['items'],
  'PublicFound.session': ['abstract', 'items', 'people'],
}

/** Where JSON tells all of a document that another shape leads to. */
export const toldWhole: readonly string[] = ['PublicWorkshops.docs']

/** What JSON has in some answers alone, where the graph has null in the others. */
export const sometimes: readonly string[] = ['PublicOwnRegistration.token']
