import ipaddr from "ipaddr.js";

/** Bits of an IPv6 address that a provider gives to one customer, who may use every address behind them. */
const CUSTOMER_BITS = 64;

/** Whose requests are counted together: an IPv4 address, or the network of an IPv6 one. */
export function clientNetwork(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${CUSTOMER_BITS}`);
  return `${network.toString()}/${CUSTOMER_BITS}`;
}
