import ipaddr from "ipaddr.js";

/** Bits of the IPv6 prefix that one customer gets, with every address in it. */
const CUSTOMER_BITS = 64;

/** Returns the network that rate limits count by: an IPv4 address, or an IPv6 prefix. */
export function clientNetwork(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${CUSTOMER_BITS}`);
  return `${network.toString()}/${CUSTOMER_BITS}`;
}
