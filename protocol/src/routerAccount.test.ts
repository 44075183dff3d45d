import { concat, getAddress, getContractAddress, pad } from "viem";
import { expect, test } from "vitest";
import { routerAccount, routerAddress, routerOn } from "./index.ts";

const caller = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";

test("a caller's account at the router is the clone that the router makes with the caller as salt", () => {
  const original = getContractAddress({ from: routerAddress, nonce: 1n });
  const account = getContractAddress({
    ...{ opcode: "CREATE2", from: routerAddress, salt: pad(caller) },
    bytecode: concat([
      "0x3d602d80600a3d3981f3363d3d373d3d3d363d73",
      original,
      "0x5af43d82803e903d91602b57fd5bf3",
    ]),
  });
  expect(getAddress(routerAccount(caller, routerAddress))).toBe(account);
  const loud = `0x${caller.slice(2).toUpperCase()}` as const;
  expect(routerAccount(loud, routerAddress)).toBe(routerAccount(caller, routerAddress));
});

test("the router of a chain is the recorded one, or that of every chain", () => {
  expect(getAddress(routerAddress)).toBe(routerAddress);
  expect(routerOn(424242)).toBe(routerAddress);
});
