/** A session has no publish button: it is published with its workshop. */
export const NoPublishButton = () => null
