import ipaddr from "ipaddr.js";
import { z } from "zod";

export const NETWORKS =
  "networks must be a list of at most 20 addresses or networks such as 203.0.113.7 or 2001:db8::/48.";

/** Validates an address or a network; returns the network in CIDR notation. */
export const networkText = z
  .string({ error: NETWORKS })
  .max(50, NETWORKS)
  .refine((text) => toCidr(text) !== null, { error: NETWORKS })
  .transform((text) => toCidr(text) ?? text);

/** Returns whether a client's address is in one of the networks. */
export function isInNetworks(address: string | undefined, networks: readonly string[]): boolean {
  if (address === undefined || !ipaddr.isValid(address)) return false;
  const client = ipaddr.process(address);
  return networks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === client.kind() && client.match([base, bits]);
  });
}

function toCidr(text: string): string | null {
  if (ipaddr.isValidCIDR(text)) {
    const [base, bits] = ipaddr.parseCIDR(text);
    return `${base.toString()}/${bits}`;
  }
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.process(text);
  return `${address.toString()}/${address.kind() === "ipv4" ? 32 : 128}`;
}
