/**
 * Runs the contracts' tests again and again in one process, each time against the escrow that is then among the
 * artifacts; started in the sandbox's folder. Its messages are {@link Order} and {@link Outcome}.
 */
import { relative } from "node:path";
import { network } from "hardhat";
import Mocha from "mocha";
import { type Address, bytesToHex, type Hex, hexToBytes, numberToBytes } from "viem";

/** Asks for a run: these test files, in this order, until a test fails. */
export interface Order {
  files: readonly string[];
  /** Only the tests with these full titles. */
  only?: readonly string[];
  /** The escrow among the artifacts is another than before. */
  otherEscrow: boolean;
  /**
   * The escrow is a schema, and this is the mutant to choose in it. What fixtures deployed is used again, with another
   * number in its code; and tests that count gas are left out, because the bytecode is not optimized.
   */
  choice?: { number: number; offsets: readonly number[] };
}

/** Which test failed, and in which file; without these, all passed. */
export interface Outcome {
  file?: string;
  test?: string;
  why?: string;
}

/** Reads an error's name, which the chain knows only from the build information of the exact bytecode. */
const readsNames = "a caller who sends too little gas";
const countsGas = "bounded amount of gas";

type Connection = Awaited<ReturnType<typeof network.create>>;

const [, , ...files] = process.argv;

/** Escrows that a fixture deployed, with their code. */
type Deployed = { address: Address; code: Hex }[];

let choice: Order["choice"];
const chains: Connection[] = [];
const create = network.create.bind(network);
Object.assign(network, {
  create: async () => {
    const chain = await create();
    chains.push(chain);
    chooseInFixtures(chain);
    return chain;
  },
});

/** Puts the chosen mutant's number into the escrows of a fixture, whenever the fixture is loaded. */
function chooseInFixtures({ networkHelpers, viem }: Connection): void {
  const addresses: Address[] = [];
  const deploy = viem.deployContract.bind(viem) as (
    ...args: unknown[]
  ) => Promise<{ address: Address }>;
  Object.assign(viem, {
    deployContract: async (name: string, ...rest: unknown[]) => {
      const contract = await deploy(name, ...rest);
      if (name === "HandselEscrow") addresses.push(contract.address);
      return contract;
    },
  });
  const ofFixture = new Map<unknown, Deployed>();
  const load = networkHelpers.loadFixture.bind(networkHelpers);
  const clear = networkHelpers.clearSnapshots.bind(networkHelpers);
  Object.assign(networkHelpers, {
    clearSnapshots: () => {
      ofFixture.clear();
      clear();
    },
    loadFixture: async (fixture: Parameters<typeof load>[0]) => {
      addresses.length = 0;
      const data = await load(fixture);
      if (choice === undefined) return data;
      // The fixture ran, instead of being restored.
      if (addresses.length > 0) ofFixture.set(fixture, await codesOf(addresses));
      for (const { address, code } of ofFixture.get(fixture) ?? []) {
        await networkHelpers.setCode(address, withNumber(code, choice));
      }
      return data;
    },
  });

  async function codesOf(escrows: readonly Address[]): Promise<Deployed> {
    const client = await viem.getPublicClient();
    const codes = escrows.map((address) => client.getCode({ address }));
    return (await Promise.all(codes)).map((code = "0x", index) => ({
      address: escrows[index] as Address,
      code,
    }));
  }
}

function withNumber(code: Hex, { number, offsets }: NonNullable<Order["choice"]>): Hex {
  const bytes = hexToBytes(code);
  for (const offset of offsets) bytes.set(numberToBytes(number, { size: 32 }), offset);
  return bytesToHex(bytes);
}

/** Prints nothing: the outcome is what counts. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {}
}

const mocha = new Mocha({ bail: true, timeout: 600_000, reporter: Silent });
mocha.cleanReferencesAfterRun(false);
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const suites = [...mocha.suite.suites];

function run({ files: order, only, otherEscrow, ...rest }: Order): Promise<Outcome> {
  choice = rest.choice;
  const place = ({ file = "" }: { file?: string | undefined }) => order.indexOf(nameOf(file));
  mocha.suite.suites = suites
    .filter((each) => place(each) >= 0)
    .sort((a, b) => place(a) - place(b));
  // Forgets what was deployed before.
  if (otherEscrow) for (const { networkHelpers } of chains) networkHelpers.clearSnapshots();
  const leftOut = choice ? `${readsNames}|${countsGas}` : readsNames;
  const titles = only?.map((title) => RegExp.escape(title)).join("|");
  mocha.grep(new RegExp(titles === undefined ? `^(?!.*(${leftOut}))` : `^(${titles})$`));
  return new Promise((resolve) => {
    let outcome: Outcome = {};
    const runner = mocha.run(() => resolve(outcome));
    runner.once("fail", (test, error) => {
      const file = test.file ?? test.parent?.file ?? "";
      outcome = { file: nameOf(file), test: test.fullTitle(), why: error.message };
    });
  });
}

function nameOf(file: string): string {
  return relative(process.cwd(), file).replaceAll("\\", "/");
}

process.on("message", async (order: Order) => {
  process.send?.(await run(order));
});
process.send?.({} satisfies Outcome);
