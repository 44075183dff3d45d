/** Sentences by the name of the contract's error. Those of the protocol's package are in English. */
export const ofContract: Readonly<Record<string, string>> = {};
