import { expect } from "chai";
import { network } from "hardhat";
import { domainSeparator, stringToHex, toFunctionSelector } from "viem";
import { permit2ErrorsAbi } from "../../protocol/src/index.ts";
import { addressOf } from "../helpers/environment.ts";
import {
  installPermit2,
  permit2Address,
  permit2On,
  permitTransferTypes,
} from "../helpers/permit2.ts";

for (const chainId of [31337, 8453]) {
  describe(`the real Permit2 on chain ${chainId}`, () => {
    const start = () => network.create({ network: "default", override: { chainId } });

    it("is at its one address, also when installed again", async () => {
      const chain = await start();
      expect(await installPermit2(chain)).to.equal("0x000000000022D473030F116dDEE9F6B43aC78BA3");
      expect(await installPermit2(chain)).to.equal(permit2Address);
    });

    it("has the domain separator of this chain", async () => {
      const permit2 = await permit2On(await start());
      expect(await permit2.read.DOMAIN_SEPARATOR()).to.equal(
        domainSeparator({
          domain: { name: "Permit2", chainId, verifyingContract: permit2Address },
        }),
      );
    });

    it("moves tokens by a signature over that domain, once", async () => {
      const chain = await start();
      const permit2 = await permit2On(chain);
      const [, owner, spender] = await chain.viem.getWalletClients();
      if (owner === undefined || spender === undefined) throw new Error("no accounts");
      const token = await chain.viem.deployContract("BenchToken", [6]);
      await token.write.mint([addressOf(owner), 100n]);
      await token.write.approve([permit2Address, 100n], { account: owner.account });
      const permit = {
        permitted: { token: token.address, amount: 40n },
        nonce: 7n,
        deadline: 2n ** 40n,
      };
      const signature = await owner.signTypedData({
        domain: { name: "Permit2", chainId, verifyingContract: permit2Address },
        types: permitTransferTypes,
        primaryType: "PermitTransferFrom",
        message: { ...permit, spender: addressOf(spender) },
      });
      const take = () =>
        permit2.write.permitTransferFrom(
          [permit, { to: addressOf(spender), requestedAmount: 40n }, addressOf(owner), signature],
          { account: spender.account },
        );
      await take();
      expect(await token.read.balanceOf([addressOf(spender)])).to.equal(40n);
      await chain.viem.assertions.revertWithCustomError(take(), permit2, "InvalidNonce");
    });
  });
}

describe("Permit2's code", () => {
  it("has all of its errors that the protocol explains, and its text for a refused token", async () => {
    const chain = await network.create();
    const client = await chain.viem.getPublicClient();
    const code = await client.getCode({ address: await installPermit2(chain) });
    for (const { name, inputs } of permit2ErrorsAbi) {
      const types = inputs.map(({ type }) => type);
      const selector = toFunctionSelector(`${name}(${types.join()})`);
      expect(code, name).to.contain(selector.slice(2));
    }
    expect(code).to.contain(stringToHex("TRANSFER_FROM_FAILED").slice(2));
  });
});
