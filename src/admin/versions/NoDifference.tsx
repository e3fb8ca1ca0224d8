/** In the comparison of versions: nothing, for what the server derives from other fields. */
export const NoDifference = () => null
