import { expect } from "chai";
import { type Address, concat, getAddress, type Hash, type Hex, slice, toHex } from "viem";
import type { Escrow } from "../../protocol/src/index.ts";
import { at } from "./actions.ts";
import { addressOf, day, type Environment, type Name, type Wallet } from "./environment.ts";
import { expectRevert } from "./reverts.ts";
import type { Signing } from "./signatures.ts";

/** Call that carries a party's signature. */
export interface SignedCall<Subject> {
  /** Party that must sign. */
  signer: Name;
  /** Makes the payment the message is about, with `signer` as the signing party. */
  prepare: (env: Environment, signer: Address) => Promise<Subject>;
  sign: (env: Environment, subject: Subject, deadline: bigint, signing: Signing) => Promise<Hex>;
  /** Sends the call from an account without a role in the payment. */
  send: (env: Environment, subject: Subject, deadline: bigint, signature: Hex) => Promise<Hash>;
  /** Returns whether the call has taken effect. */
  done: (env: Environment, subject: Subject) => Promise<boolean>;
}

const curveOrder = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** Forgeries possible without the key. */
const malformed: [what: string, signature: (good: Hex) => Hex][] = [
  ["nothing", () => "0x"],
  ["a signature without its last byte", (good) => slice(good, 0, 64)],
  ["a signature with a byte too many", (good) => concat([good, "0x00"])],
  ["zeros", () => toHex(0, { size: 65 })],
  [
    "the other point of the curve, which the same key did not sign",
    (good) => concat([slice(good, 0, 64), good.endsWith("1b") ? "0x1c" : "0x1b"]),
  ],
  [
    "the same signature in its other form",
    (good) => {
      const s = curveOrder - BigInt(slice(good, 32, 64));
      const v = good.endsWith("1b") ? "0x1c" : "0x1b";
      return concat([slice(good, 0, 32), toHex(s, { size: 32 }), v]);
    },
  ],
];

/** Tests that a call accepts a signature once, of its signer only, for this escrow and chain, until its deadline. */
export function shouldCheckSignature<Subject>(
  setup: () => Promise<Environment>,
  call: SignedCall<Subject>,
): void {
  async function start(signer?: (env: Environment) => Promise<Address>) {
    const env = await setup();
    const key = env.people[call.signer];
    const address = signer ? await signer(env) : addressOf(key);
    const subject = await call.prepare(env, address);
    const deadline = BigInt(env.start + 30 * day);
    const sign = (by: Wallet = key, escrow: Escrow = env.domain, until = deadline) =>
      call.sign(env, subject, until, { by, escrow });
    const send = (signature: Hex, until = deadline) => call.send(env, subject, until, signature);
    return { env, subject, address, deadline, sign, send };
  }

  const wallet = async (env: Environment) => {
    const owner = addressOf(env.people[call.signer]);
    const { address } = await env.chain.viem.deployContract("ContractWallet", [owner]);
    return getAddress(address);
  };

  it(`accepts the key of the ${call.signer}`, async () => {
    const { env, subject, sign, send } = await start();
    await send(await sign());
    expect(await call.done(env, subject)).to.equal(true);
  });

  it("accepts a contract account", async () => {
    const { env, subject, sign, send } = await start(wallet);
    await send(await sign());
    expect(await call.done(env, subject)).to.equal(true);
  });

  it("refuses a signature the contract account refuses", async () => {
    const { env, subject, address, sign, send } = await start(wallet);
    await expectRevert(send(await sign(env.people.stranger)), "SignatureInvalid", [address]);
    await expectRevert(send("0x1234"), "SignatureInvalid", [address]);
    expect(await call.done(env, subject)).to.equal(false);
  });

  it("refuses a contract without an answer", async () => {
    const { address, sign, send } = await start(async (env) => getAddress(env.token.address));
    await expectRevert(send(await sign()), "SignatureInvalid", [address]);
  });

  for (const name of ["stranger", "relayer", "arbiter", "operator", "payee"] as const) {
    it(`refuses the key of the ${name}`, async () => {
      const { env, subject, address, sign, send } = await start();
      await expectRevert(send(await sign(env.people[name])), "SignatureInvalid", [address]);
      expect(await call.done(env, subject)).to.equal(false);
    });
  }

  for (const [what, change] of malformed) {
    it(`refuses ${what}`, async () => {
      const { address, sign, send } = await start();
      await expectRevert(send(change(await sign())), "SignatureInvalid", [address]);
    });
  }

  it("refuses a message for another escrow", async () => {
    const { env, address, sign, send } = await start();
    const other = await env.chain.viem.deployContract("HandselEscrow");
    const escrow = { ...env.domain, address: getAddress(other.address) };
    await expectRevert(send(await sign(undefined, escrow)), "SignatureInvalid", [address]);
  });

  it("refuses a message for another chain", async () => {
    const { env, address, sign, send } = await start();
    const escrow = { ...env.domain, chainId: 1 };
    await expectRevert(send(await sign(undefined, escrow)), "SignatureInvalid", [address]);
  });

  it("refuses another deadline than the signed one", async () => {
    const { address, deadline, sign, send } = await start();
    await expectRevert(send(await sign(), deadline + 1n), "SignatureInvalid", [address]);
  });

  it("accepts the last second of the deadline", async () => {
    const { env, subject, sign, send } = await start();
    const until = BigInt(env.start + 2 * day);
    const signature = await sign(undefined, undefined, until);
    await at(env, Number(until));
    await send(signature, until);
    expect(await call.done(env, subject)).to.equal(true);
  });

  it("refuses the second after the deadline", async () => {
    const { env, subject, sign, send } = await start();
    const until = BigInt(env.start + 2 * day);
    const signature = await sign(undefined, undefined, until);
    await at(env, Number(until) + 1);
    await expectRevert(send(signature, until), "SignatureExpired", [until + 1n, until]);
    expect(await call.done(env, subject)).to.equal(false);
  });
}
