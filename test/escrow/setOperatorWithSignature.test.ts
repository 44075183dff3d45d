import { expect } from "chai";
import { network } from "hardhat";
import type { Address, Hex } from "viem";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  day,
  type Environment,
  environmentOf,
  type Name,
} from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { shouldCheckSignature } from "../helpers/signatureBehavior.ts";
import { signOperator } from "../helpers/signatures.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

/** Overrides of the default message: the merchant appoints the operator, with the first nonce. */
interface Word {
  approved?: boolean;
  nonce?: bigint;
  operator?: Name;
  merchant?: Name;
}

function until(env: Environment) {
  return BigInt(env.start + 365 * day);
}

function sign(env: Environment, word: Word = {}) {
  const { approved = true, nonce = 0n, operator = "operator", merchant = "merchant" } = word;
  const content = {
    merchant: addressOf(env.people[merchant]),
    operator: addressOf(env.people[operator]),
    approved,
    nonce,
    deadline: until(env),
  };
  return signOperator(env, content, { by: env.people[merchant] });
}

function submit(env: Environment, signature: Hex, word: Word = {}, by: Name = "relayer") {
  const { approved = true, operator = "operator", merchant = "merchant" } = word;
  return env.escrow.write.setOperatorWithSignature(
    [
      addressOf(env.people[merchant]),
      addressOf(env.people[operator]),
      approved,
      until(env),
      signature,
    ],
    { account: env.people[by].account },
  );
}

function isOperator(env: Environment, merchant: Address = addressOf(env.people.merchant)) {
  return env.escrow.read.isOperator([merchant, addressOf(env.people.operator)]);
}

function nonceOf(env: Environment, name: Name = "merchant") {
  return env.escrow.read.nonces([addressOf(env.people[name])]);
}

describe("setOperatorWithSignature", () => {
  describe("by its signature", () => {
    shouldCheckSignature<Address>(setup, {
      signer: "merchant",
      prepare: async (_, merchant) => merchant,
      sign: (env, merchant, deadline, signing) => {
        const operator = addressOf(env.people.operator);
        return signOperator(
          env,
          { merchant, operator, approved: true, nonce: 0n, deadline },
          signing,
        );
      },
      send: (env, merchant, deadline, signature) => {
        const operator = addressOf(env.people.operator);
        return env.escrow.write.setOperatorWithSignature(
          [merchant, operator, true, deadline, signature],
          { account: env.people.relayer.account },
        );
      },
      done: isOperator,
    });
  });

  for (const name of ["relayer", "merchant", "operator", "stranger"] as const) {
    it(`appoints for the merchant when the ${name} submits`, async () => {
      const env = await setup();
      const signature = await sign(env);
      const effects = await effectsOf(env, env.token.address, () =>
        submit(env, signature, {}, name),
      );
      expect(effects).to.deep.equal({
        events: [
          {
            name: "OperatorSet",
            args: {
              merchant: addressOf(env.people.merchant),
              operator: addressOf(env.people.operator),
              approved: true,
            },
          },
        ],
        balances: {},
        credits: {},
      });
      expect(await isOperator(env)).to.equal(true);
      expect(await nonceOf(env)).to.equal(1n);
    });
  }

  it("dismisses with the next nonce", async () => {
    const env = await setup();
    await submit(env, await sign(env));
    await submit(env, await sign(env, { approved: false, nonce: 1n }), { approved: false });
    expect(await isOperator(env)).to.equal(false);
    expect(await nonceOf(env)).to.equal(2n);
  });

  it("never reappoints an operator by an old message", async () => {
    const env = await setup();
    const merchant = addressOf(env.people.merchant);
    const signature = await sign(env);
    await submit(env, signature);
    await expectRevert(submit(env, signature), "SignatureInvalid", [merchant]);
    await env.escrow.write.setOperator([addressOf(env.people.operator), false], {
      account: env.people.merchant.account,
    });
    await expectRevert(submit(env, signature), "SignatureInvalid", [merchant]);
    expect(await isOperator(env)).to.equal(false);
  });

  it("accepts messages in the order of their nonces", async () => {
    const env = await setup();
    const later = await sign(env, { approved: false, nonce: 1n });
    await expectRevert(submit(env, later, { approved: false }), "SignatureInvalid", [
      addressOf(env.people.merchant),
    ]);
    await submit(env, await sign(env));
    await submit(env, later, { approved: false });
    expect(await isOperator(env)).to.equal(false);
  });

  it("keeps the nonce on revert", async () => {
    const env = await setup();
    await expectRevert(submit(env, "0x"), "SignatureInvalid", [addressOf(env.people.merchant)]);
    expect(await nonceOf(env)).to.equal(0n);
  });

  it("is invalid after the merchant itself called", async () => {
    const env = await setup();
    const signature = await sign(env);
    await env.escrow.write.setOperator([addressOf(env.people.operator), false], {
      account: env.people.merchant.account,
    });
    expect(await nonceOf(env)).to.equal(1n);
    await expectRevert(submit(env, signature), "SignatureInvalid", [
      addressOf(env.people.merchant),
    ]);
  });

  it("counts the nonces of each merchant separately", async () => {
    const env = await setup();
    await submit(env, await sign(env));
    const word = { merchant: "stranger" } as const;
    await submit(env, await sign(env, word), word);
    expect(await nonceOf(env, "stranger")).to.equal(1n);
    expect(await nonceOf(env)).to.equal(1n);
  });

  for (const [what, word] of [
    ["another operator than the signed one", { operator: "stranger" }],
    ["a dismissal where an appointment was signed", { approved: false }],
    ["another merchant than the signed one", { merchant: "stranger" }],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const env = await setup();
      const { merchant } = { merchant: "merchant" as const, ...word };
      await expectRevert(submit(env, await sign(env), word), "SignatureInvalid", [
        addressOf(env.people[merchant]),
      ]);
    });
  }
});
