import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "chai";
import { network } from "hardhat";
import { type Abi, type Address, concatHex, getContract, type Hex } from "viem";
import { releaseMessage } from "../../protocol/src/index.ts";
import { fund } from "../helpers/actions.ts";
import { addressOf, amount, day, type Environment, environmentOf } from "../helpers/environment.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const names = ["Marketplace", "PairWallet", "Till"];

const compiled = compile();

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

interface Output {
  errors?: { severity: string; formattedMessage: string }[];
  contracts: Record<string, Record<string, { abi: Abi; evm: { bytecode: { object: string } } }>>;
}

/** Compiles the examples with Solidity 0.8.24, as a project that uses the interfaces does. */
function compile(): Output {
  const solc: {
    compile(input: string, callbacks: { import(path: string): { contents: string } }): string;
  } = createRequire(import.meta.url)("solc-0.8.24");
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(
      names.map((name) => {
        const path = `examples/contracts/${name}.sol`;
        return [path, { content: read(path) }];
      }),
    ),
    settings: {
      evmVersion: "cancun",
      optimizer: { enabled: true },
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
    },
  };
  const find = (path: string) => ({
    contents: read(path.startsWith("@") ? `node_modules/${path}` : path),
  });
  return JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
}

async function deploy(env: Environment, name: string, owners: Address[]) {
  const contract = compiled.contracts[`examples/contracts/${name}.sol`]?.[name];
  if (contract === undefined) throw new Error(`${name} is not compiled.`);
  const { abi, evm } = contract;
  const [wallet] = await env.chain.viem.getWalletClients();
  const client = await env.chain.viem.getPublicClient();
  if (wallet === undefined) throw new Error("The chain has no account.");
  const args = [env.escrow.address, ...owners];
  const bytecode: Hex = `0x${evm.bytecode.object}`;
  const hash = await wallet.deployContract({ abi, bytecode, args });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  if (!contractAddress) throw new Error(`${name} was not deployed.`);
  const write = (by: keyof Environment["people"], functionName: string, args: unknown[]) =>
    env.people[by].writeContract({
      ...{ address: contractAddress, abi, functionName, args },
      ...{ account: env.people[by].account, chain: null },
    });
  return {
    address: contractAddress,
    write,
    read: getContract({ address: contractAddress, abi, client }),
  };
}

const balanceOf = (env: Environment, owner: Address) => env.token.read.balanceOf([owner]);

/** Why a call is refused; empty: it is not. */
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => "",
    (error: Error) => error.message,
  );

describe("the example contracts", () => {
  it("compile with Solidity 0.8.24 without a warning", () => {
    expect((compiled.errors ?? []).map(({ formattedMessage }) => formattedMessage)).to.deep.equal(
      [],
    );
  });

  it("a marketplace in the merchant's role pays the seller or returns the money", async () => {
    const env = await setup();
    const market = await deploy(env, "Marketplace", [addressOf(env.people.merchant)]);
    const [sold, cancelled] = [1n, 2n].map((salt) =>
      env.buildTerms({ merchant: market.address, feeBps: 0, salt, inspectionPeriod: 0 }),
    );
    if (!sold || !cancelled) throw new Error("There are two payments.");
    await fund(env, sold);
    await fund(env, cancelled);
    const before = await balanceOf(env, sold.payee);
    await env.escrow.write.capture([sold, 1n, false], { account: env.people.payer.account });
    await market.write("merchant", "deliver", [sold]);
    expect((await balanceOf(env, sold.payee)) - before).to.equal(amount);
    const payer = await balanceOf(env, sold.payer);
    await market.write("merchant", "cancel", [cancelled]);
    expect((await balanceOf(env, sold.payer)) - payer).to.equal(amount);
    expect(await refusal(market.write("stranger", "deliver", [sold]))).to.contain(
      "CallerNotKeeper",
    );
  });

  it("a wallet of two pays only what both want, and releases by both signatures", async () => {
    const env = await setup();
    const [first, second] = [env.people.operator, env.people.relayer];
    const pair = await deploy(env, "PairWallet", [addressOf(first), addressOf(second)]);
    const terms = env.buildTerms({ payer: pair.address });
    await env.token.write.mint([pair.address, amount]);
    await pair.write("operator", "propose", [terms]);
    expect(await refusal(pair.write("operator", "pay", [terms]))).to.contain("OtherOwnerNeeded");
    await pair.write("relayer", "pay", [terms]);
    expect(await balanceOf(env, pair.address)).to.equal(0n);
    const deadline = BigInt(env.start + 365 * day);
    const message = releaseMessage(terms, env.domain, { amount, held: amount, deadline });
    const sign = (by: typeof first) => by.signTypedData({ account: by.account, ...message });
    const both = concatHex([await sign(first), await sign(second)]);
    const release = (signature: Hex) =>
      env.escrow.write.captureWithSignature([terms, amount, deadline, signature]);
    expect(await refusal(release(await sign(first)))).to.contain("SignatureInvalid");
    await release(both);
    expect(await balanceOf(env, env.escrow.address)).to.equal(0n);
  });

  for (const toLedger of [false, true]) {
    it(`a contract is payee, ${toLedger ? "by credit" : "by transfer"}`, async () => {
      const env = await setup();
      const owner = addressOf(env.people.stranger);
      const till = await deploy(env, "Till", [owner]);
      const terms = env.buildTerms({ payee: till.address, feeBps: 0, toLedger });
      await fund(env, terms);
      await env.escrow.write.capture([terms, amount, false], {
        account: env.people.payer.account,
      });
      const before = await balanceOf(env, owner);
      await till.write("stranger", "empty", [terms.token]);
      expect((await balanceOf(env, owner)) - before).to.equal(amount);
    });
  }
});
