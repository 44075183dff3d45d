import ipaddr from "ipaddr.js";

/** Bits of the IPv6 prefix that one customer gets, with every address in it. */
const CUSTOMER_BITS = 64;

/** Bits of the shortest IPv6 prefix that providers give to one site. */
const SITE_BITS = 48;

/** Returns the network that rate limits count by: an IPv4 address, or an IPv6 prefix. */
export function clientNetwork(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return prefixOf(parsed.toString(), CUSTOMER_BITS);
}

/**
 * Returns the site of a network: the IPv6 prefix around it that one holder may have whole. Null for IPv4.
 * @param network as `clientNetwork` returns it
 */
export function clientSite(network: string): string | null {
  const [address = "", bits] = network.split("/");
  return bits === undefined ? null : prefixOf(address, SITE_BITS);
}

function prefixOf(address: string, bits: number): string {
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/${bits}`).toString()}/${bits}`;
}
