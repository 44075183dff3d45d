import ipaddr from "ipaddr.js";
import type { Config } from "../platform/configuration/config.ts";

/** Where webhooks may go. */
export interface EgressPolicy {
  /**
   * Whether an address may be connected to: public ones by https on port 443 and what else the
   * operator opened, those in the operator's ranges in any way.
   *
   * @param protocol with its colon, as in a URL
   * @param port empty for the protocol's own
   */
  allows(address: string, protocol: string, port: string): boolean;
}

/** Everything else that IPv6 calls unicast is translated, local or not given out. */
const globalUnicastV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** Reads the policy from the configuration. */
export function configuredEgress({ webhooks }: Pick<Config, "webhooks">): EgressPolicy {
  return createEgressPolicy(webhooks.allowCidrs, webhooks.ports);
}

/**
 * @param allowCidrs ranges inside the network that the operator permits
 * @param ports of public addresses: 443 and 8443 by https, 80 by http
 */
export function createEgressPolicy(
  allowCidrs: readonly string[],
  ports: readonly number[] = [443],
): EgressPolicy {
  const permitted = allowCidrs.map((cidr) => ipaddr.parseCIDR(cidr));
  return {
    allows: (text, protocol, port) => {
      if (!ipaddr.isValid(text)) return false;
      // An IPv4 address in IPv6's clothes is judged as what it is.
      const address = ipaddr.process(text);
      const inRange = ([network, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number]) =>
        network.kind() === address.kind() && address.match(network, bits);
      if (permitted.some(inRange)) return true;
      const number = port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
      if (!ports.includes(number) || (number === 80) !== (protocol === "http:")) return false;
      if (address.kind() === "ipv6" && !inRange(globalUnicastV6)) return false;
      return address.range() === "unicast";
    },
  };
}
