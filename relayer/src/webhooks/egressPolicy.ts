import ipaddr from "ipaddr.js";
import type { Config } from "../platform/configuration/config.ts";

/** Addresses that webhooks may connect to. */
export interface EgressPolicy {
  /**
   * Whether webhooks may connect to an address: public ones by https on port 443 and on the ports
   * the administrator opened, those in the administrator's ranges by any protocol and port.
   * @param protocol with colon, as in a URL
   * @param port empty for the protocol's default
   */
  allows(address: string, protocol: string, port: string): boolean;
}

/** Global unicast. All other IPv6 unicast is translated, local or unassigned. */
const globalUnicastV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** Reads the policy from the configuration. */
export function configuredEgress({ webhooks }: Pick<Config, "webhooks">): EgressPolicy {
  return createEgressPolicy(webhooks.allowCidrs, webhooks.ports);
}

/**
 * @param allowCidrs private ranges that the administrator permits
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
      // An IPv4-mapped IPv6 address is checked as IPv4.
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
