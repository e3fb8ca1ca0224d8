/**
 * The channel (node:diagnostics_channel) by which the admin says that a server function of its was reached, and `{ error }` where it failed: what Next
 * builds shares no module with the server.
 */
export const SERVER_ACTS = 'atelier:server-act'
