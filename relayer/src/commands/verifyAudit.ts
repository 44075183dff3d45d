/** Command that verifies the audit log of every organisation: `npm run relayer:audit`. */
import { parseArgs } from "node:util";
import { verifyAudit } from "../accounts/audit/verifyAudit.ts";
import { answer, runCommand } from "./runCommand.ts";
import { withDeps } from "./withDeps.ts";

const HELP = `npm run relayer:audit   verifies that no entry of an audit log was changed or removed
  --hash      hash that an earlier run printed for an organisation, as org_…=HASH; may be repeated
  --help      this text
Prints one line of JSON for each organisation: entries, the hash of the newest one, and the first fault. Exits with 1 if
there is one. Keep the hashes in another place: whoever can write the whole database can also write a whole log anew,
and only a hash from before tells. Relayers may keep running.`;

/** Reads an organisation and its hash. @throws Error */
function readKnown(pair: string): [id: string, hash: string] {
  const [, id = "", hash = ""] = /^(org_\w+)=([0-9a-f]{64}|)$/.exec(pair) ?? [];
  if (id === "") throw new Error(`--hash must be org_…=HASH, as an earlier run printed: ${pair}`);
  return [id, hash];
}

await runCommand(HELP, async () => {
  const { values } = parseArgs({ options: { hash: { type: "string", multiple: true } } });
  const known = (values.hash ?? []).map(readKnown);
  await withDeps(async (deps) => {
    for (const result of await verifyAudit(deps, known)) {
      answer(result);
      if (result.fault !== null) process.exitCode = 1;
    }
  });
});
