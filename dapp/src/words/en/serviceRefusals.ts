/** Sentences by the code with which the service refuses. Its own, which pages show without one here, are in English. */
export const ofService: Readonly<Record<string, string>> = {};
