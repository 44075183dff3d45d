import { parseCsv } from "@handsel/services/parseCsv";
import type { Scene } from "../scene.ts";
import { ask, readAll } from "./readAll.ts";

/** Fields of a payment that its line in the export has under the same name. */
const SAME = [
  ...["id", "status", "confirmation", "funded_at", "checkout_id", "transaction_hash"],
  ...["block_number", "created_at", "duplicate_of", "client_reference_id"],
];

/** Compares each merchant's export with the list of its payments. */
export async function judgeExport(scene: Scene): Promise<string[]> {
  const faults: string[] = [];
  for (const merchant of scene.merchants) {
    const payments = await readAll(scene, merchant, "/v1/payments");
    const answer = await ask(scene, merchant, "/v1/payments.csv");
    const [header = [], ...lines] = parseCsv(answer?.text.replace(/^\uFEFF/, "") ?? "");
    if (lines.length !== payments.length) {
      faults.push(
        `the export of ${merchant.name} has ${lines.length} lines, not ${payments.length}`,
      );
    }
    for (const [index, payment] of payments.entries()) {
      const of = (name: string) => lines[index]?.[header.indexOf(name)] ?? "";
      const units = JSON.parse(of("base_units") || "{}");
      const wrong = [
        ...SAME.filter((name) => of(name) !== String(payment[name] ?? "")),
        ...Object.keys(units).filter((name) => units[name] !== payment[name]),
      ];
      for (const name of wrong) {
        faults.push(`the export of ${merchant.name} has another ${name} of ${payment.id}`);
      }
    }
  }
  return faults;
}
