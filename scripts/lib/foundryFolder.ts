import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { root } from "@handsel/services/paths";
import { UserError } from "@handsel/services/userError";

interface Solc {
  version(): string;
  compile(input: string, callbacks: { import(path: string): unknown }): string;
}

interface Contract {
  metadata: string;
  evm: {
    methodIdentifiers: Record<string, string>;
    bytecode: object;
    deployedBytecode: object;
  };
}

/** A temporary copy of sources and of their build, laid out as Foundry does it. */
export interface FoundryFolder {
  path: string;
  /** An environment in which analysers find a `forge`; it builds nothing, because everything is built. */
  env: NodeJS.ProcessEnv;
  remove: () => void;
}

/**
 * Builds sources in a temporary folder of the form that the analysers outside npm understand, so that none of them
 * touches the project's own build. The compiler is the project's.
 *
 * @param folders copied into it, such as `contracts`
 * @param files Solidity files to build, with all they import
 * @param optimizer the compiler's settings; an analyser of source code wants none
 */
export function foundryFolder(
  folders: readonly string[],
  files: readonly string[],
  optimizer: object = {},
): FoundryFolder {
  const solc: Solc = createRequire(import.meta.url)("solc");
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(
      files.map((file) => [file, { content: readFileSync(join(root, file), "utf8") }]),
    ),
    settings: {
      evmVersion: "cancun",
      viaIR: true,
      ...optimizer,
      outputSelection: {
        "*": {
          "": ["ast"],
          "*": [
            "abi",
            "metadata",
            "devdoc",
            "userdoc",
            "evm.bytecode",
            "evm.deployedBytecode",
            "evm.methodIdentifiers",
          ],
        },
      },
    },
  };
  const read = (path: string) => {
    const file = [join(root, path), join(root, "node_modules", path)].find((each) =>
      existsSync(each),
    );
    return file ? { contents: readFileSync(file, "utf8") } : { error: `${path} is missing` };
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
  const broken = output.errors?.find(({ severity }: { severity: string }) => severity === "error");
  if (broken) throw new UserError(broken.formattedMessage);

  const path = mkdtempSync(join(tmpdir(), "handsel-foundry-"));
  for (const folder of folders) cpSync(join(root, folder), join(path, folder), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(path, "node_modules"), "junction");
  writeFileSync(join(path, "foundry.toml"), "[profile.default]\n");
  write(join(path, "out", "build-info", "build.json"), {
    solcVersion: solc.version().split("+")[0],
    input,
    output,
  });
  for (const [file, contracts] of Object.entries<Record<string, Contract>>(output.contracts)) {
    for (const [name, { metadata, evm, ...contract }] of Object.entries(contracts)) {
      write(join(path, "out", basename(file), `${name}.json`), {
        ...contract,
        ...evm,
        metadata: JSON.parse(metadata || "{}"),
        ast: output.sources[file].ast,
        id: output.sources[file].id,
      });
    }
  }
  const programs = join(path, "programs");
  mkdirSync(programs);
  writeFileSync(join(programs, "forge"), "#!/bin/sh\necho '{}'\n");
  chmodSync(join(programs, "forge"), 0o755);
  return {
    path,
    env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

function write(file: string, content: object): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}
