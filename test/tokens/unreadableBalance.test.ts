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
    // Reverts every call with the selector 0xaabbccdd and one word of ones.
    await chain.networkHelpers.setCode(
      terms.token,
      "0x63aabbccdd60e01b60005260001960045260246000fd",
    );
    await expectRevertData(fund(env, terms), `0xaabbccdd${"ff".repeat(32)}`);
  });
});
