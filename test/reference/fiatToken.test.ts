import { expect } from "chai";
import { network } from "hardhat";
import { domainSeparator, getAddress, toHex } from "viem";
import { tokenTextSentences } from "../../protocol/src/index.ts";
import { addressOf, environmentOf } from "../helpers/environment.ts";
import { deployFiatToken, fiatTokenCode } from "../helpers/fiatToken.ts";

const chain = await network.create();
const environment = environmentOf(chain);

describe("Circle's own token", () => {
  async function setup() {
    const { people } = await chain.networkHelpers.loadFixture(environment);
    return { people, token: await deployFiatToken(chain) };
  }

  it("is USDC 2.2 with the domain of this chain", async () => {
    const { token } = await setup();
    expect(await token.read.name()).to.equal("USD Coin");
    expect(await token.read.version()).to.equal("2");
    expect(await token.read.decimals()).to.equal(6);
    const verifyingContract = getAddress(token.address);
    expect(await token.read.DOMAIN_SEPARATOR()).to.equal(
      domainSeparator({
        domain: { name: "USD Coin", version: "2", chainId: 31337, verifyingContract },
      }),
    );
  });

  it("pays by an ERC-3009 authorization, and refuses a blocked account", async () => {
    const { people, token } = await setup();
    const [payer, payee] = [addressOf(people.payer), addressOf(people.payee)];
    await token.write.mint([payer, 100n]);
    const authorization = async (nonce: bigint) => {
      const message = {
        from: payer,
        to: payee,
        value: 30n,
        validAfter: 0n,
        validBefore: 2n ** 40n,
        nonce: toHex(nonce, { size: 32 }),
      };
      const signature = await people.payer.signTypedData({
        domain: {
          name: "USD Coin",
          version: "2",
          chainId: 31337,
          verifyingContract: token.address,
        },
        types: {
          ReceiveWithAuthorization: [
            { name: "from", type: "address" },
            { name: "to", type: "address" },
            { name: "value", type: "uint256" },
            { name: "validAfter", type: "uint256" },
            { name: "validBefore", type: "uint256" },
            { name: "nonce", type: "bytes32" },
          ],
        },
        primaryType: "ReceiveWithAuthorization",
        message,
      });
      const { from, to, value, validAfter, validBefore } = message;
      return [from, to, value, validAfter, validBefore, message.nonce, signature] as const;
    };
    const receive = async (nonce: bigint) =>
      token.write.receiveWithAuthorization(await authorization(nonce), {
        account: people.payee.account,
      });
    await receive(1n);
    expect(await token.read.balanceOf([payee])).to.equal(30n);
    await token.write.blacklist([payee]);
    await chain.viem.assertions.revertWith(receive(2n), "Blacklistable: account is blacklisted");
  });

  it("refuses with the texts that the protocol explains", () => {
    const text = Buffer.from(fiatTokenCode.slice(2), "hex").toString("latin1");
    for (const known of Object.keys(tokenTextSentences)) {
      if (known !== "TRANSFER_FROM_FAILED") expect(text).to.contain(known);
    }
  });
});
