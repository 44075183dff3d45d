/** Shorter parts of an address are words that it shares with others, such as `api`. */
const SHORTEST_SECRET = 6;

/** Hides an address in a text of others, and each part of it that may be a key. */
export function hideAddress(text: string, address: string): string {
  const { host, hostname, pathname, search, searchParams, hash } = new URL(address);
  const parts = [
    ...[address, host, hostname, pathname, search.slice(1), hash.slice(1)],
    ...[...pathname.split("/"), ...searchParams.keys(), ...searchParams.values()],
  ].flatMap((part) => [part, decoded(part)]);
  return parts
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length)
    .reduce((hidden, part) => hidden.replaceAll(part, "[hidden]"), text);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
