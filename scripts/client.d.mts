/** Builds the package for front ends. @param folder where it will stand; what was there goes */
export const buildClient: (folder: string) => Promise<void>
