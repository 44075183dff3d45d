import { expect, test } from "vitest";
import { clientNetwork, clientSite } from "./clientNetwork.ts";

test("IPv6 addresses of one prefix are counted together", () => {
  const one = clientNetwork("2001:db8:1:2:aaaa::1");
  expect(clientNetwork("2001:db8:1:2:bbbb:cccc:dddd:2")).toBe(one);
  expect(clientNetwork("2001:db8:1:3::1")).not.toBe(one);
});

test("an IPv4 address is counted by itself, however it is written", () => {
  expect(clientNetwork("::ffff:192.0.2.1")).toBe(clientNetwork("192.0.2.1"));
  expect(clientNetwork("192.0.2.2")).not.toBe(clientNetwork("192.0.2.1"));
});

test("the networks that one holder of an IPv6 prefix has are of one site", () => {
  const site = clientSite(clientNetwork("2001:db8:1:2::1"));
  expect(site).not.toBeNull();
  expect(clientSite(clientNetwork("2001:db8:1:ffff::9"))).toBe(site);
  expect(clientSite(clientNetwork("2001:db8:2:2::1"))).not.toBe(site);
  expect(clientSite(clientNetwork("192.0.2.1"))).toBeNull();
  expect(clientSite(clientNetwork(undefined))).toBeNull();
});

test("invalid addresses are counted together", () => {
  expect(clientNetwork(undefined)).toBe(clientNetwork("nonsense"));
});
