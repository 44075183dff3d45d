/**
 * Runs the contracts' tests again and again in one process, each time against the escrow that is then among the
 * artifacts; started in the sandbox's folder. Its messages are {@link Order} and {@link Outcome}.
 */
import { relative } from "node:path";
import { network } from "hardhat";
import Mocha from "mocha";

/** Asks for a run: these test files, in this order, until a test fails. */
export interface Order {
  files: readonly string[];
  /** Only the tests with these full titles. */
  only?: readonly string[];
  /** Leaves out the tests that count gas, because the bytecode is not optimized. */
  gasDiffers?: boolean;
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

// The chains of all test files, to forget what they deployed before.
const chains: Connection[] = [];
const create = network.create.bind(network);
Object.assign(network, {
  create: async (...args: Parameters<typeof create>) => {
    const chain = await create(...args);
    chains.push(chain as Connection);
    return chain;
  },
});

const mocha = new Mocha({ bail: true, timeout: 60_000, reporter: class {} });
mocha.cleanReferencesAfterRun(false);
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const suites = [...mocha.suite.suites];

function run({ files: order, only, gasDiffers }: Order): Promise<Outcome> {
  const place = ({ file = "" }: { file?: string }) => order.indexOf(nameOf(file));
  mocha.suite.suites = suites
    .filter((each) => place(each) >= 0)
    .sort((a, b) => place(a) - place(b));
  for (const { networkHelpers } of chains) networkHelpers.clearSnapshots();
  const leftOut = gasDiffers ? `${readsNames}|${countsGas}` : readsNames;
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
