import { expect, test } from "vitest";
import { clientNetwork } from "./clientNetwork.ts";

test("IPv6 addresses of one prefix are counted together", () => {
  const one = clientNetwork("2001:db8:1:2:aaaa::1");
  expect(clientNetwork("2001:db8:1:2:bbbb:cccc:dddd:2")).toBe(one);
  expect(clientNetwork("2001:db8:1:3::1")).not.toBe(one);
});

test("an IPv4 address is counted by itself, however it is written", () => {
  expect(clientNetwork("::ffff:192.0.2.1")).toBe(clientNetwork("192.0.2.1"));
  expect(clientNetwork("192.0.2.2")).not.toBe(clientNetwork("192.0.2.1"));
});

test("invalid addresses are counted together", () => {
  expect(clientNetwork(undefined)).toBe(clientNetwork("nonsense"));
});
