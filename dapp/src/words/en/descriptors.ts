/** Texts of the descriptors that wallets read, by their English: in English they are said as they are. */
export const ofDescriptor: Readonly<Record<string, string>> = {};
