import { network } from "hardhat";
import { fund } from "../helpers/actions.ts";
import { environmentOf } from "../helpers/environment.ts";
import { expectRevertData } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);

describe("a token that refuses to tell balances", () => {
  it("has its reason passed on whole", async () => {
    const env = await chain.networkHelpers.loadFixture(environment);
    const terms = env.buildTerms();
    // Reverts `balanceOf` with the selector 0xaabbccdd and one word of ones, and answers true to every
    // other call: a transfer would work, so it must be the reading itself that ends the payment.
    await chain.networkHelpers.setCode(
      terms.token,
      "0x60003560e01c6370a0823114601957600160005260206000f35b63aabbccdd60e01b60005260001960045260246000fd",
    );
    await expectRevertData(fund(env, terms), `0xaabbccdd${"ff".repeat(32)}`);
  });
});
