import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFiles } from "@handsel/services/generated";
import { root } from "@handsel/services/paths";

const PAGE = "docs/scaling.md";
const BEGIN = "<!-- Generated from docs/measurements by `npm run generate` -->\n";
const END = "<!-- End -->\n";

/** Payments that the page speaks of. */
const PAYMENTS = 10_000_000;

/** Tables of the relayer whose partitions retention drops. */
const DROPPED = ["idempotency_keys", "webhook_attempts", "webhook_deliveries", "webhook_events"];

interface Row {
  name: string;
  rows: number;
  data: number;
  indexes: number;
}

/** Writes the figures of docs/measurements, scaled up, into docs/scaling.md; the text around them stays as it is. */
export function scalingPage(): GeneratedFiles {
  const page = readFileSync(join(root, PAGE), "utf8");
  const places = page.split(BEGIN);
  const [head = "", ...rest] = places;
  const drawn = [sizeTable(), timeTable()];
  if (rest.length !== drawn.length) throw new Error(`${PAGE} has not a place for each table.`);
  const parts = rest.map((text, index) => {
    const end = text.indexOf(END);
    if (end === -1) throw new Error(`${PAGE} does not say where a table ends.`);
    return `${BEGIN}${drawn[index]}${text.slice(end)}`;
  });
  return { [PAGE]: head + parts.join("") };
}

function sizeTable(): string {
  const tables = sizes();
  const of = (part: string, dropped: boolean | null) =>
    tables.filter(
      ({ name }) =>
        name.startsWith(part) &&
        (dropped === null || DROPPED.includes(name.replace(/^.*: /, "")) === dropped),
    );
  return table(
    [
      "table",
      "rows",
      "bytes of data",
      "bytes of indexes",
      `GB of ${PAYMENTS / 1e6} million payments`,
    ],
    [
      ...tables.map(line),
      line(sum("**relayer, kept for ever**", of("relayer", false))),
      line(sum("**relayer, until retention drops it**", of("relayer", true))),
      line(sum("**subgraph**", of("subgraph", null))),
    ],
  );
}

function timeTable(): string {
  const rate = (file: string, metric: string) => figures(file).get(metric) ?? missing(metric);
  const logs = rate("chain", "catch up over 5,000 payments, logs");
  const rates = [...figures("subgraph")].filter(([metric]) => /^indexing rate, \d/.test(metric));
  const [, indexing] = rates.at(-1) ?? missing("indexing rate");
  const checkouts = rate("api", "create checkouts in 2 processes, throughput");
  const logsOfPayment = sizes().find(({ name }) => name === "relayer: chain_logs")?.rows ?? 1;
  const hours = (perSecond: number) => `${(PAYMENTS / perSecond / 3600).toFixed(1)} h`;
  return table(
    ["what", "measured on two cores", `${PAYMENTS / 1e6} million payments`],
    [
      ["relayer reads the chain again", `${Math.round(logs)} logs/s`, hours(logs / logsOfPayment)],
      ["subgraph is indexed anew", `${Math.round(indexing)} payments/s`, hours(indexing)],
      ["checkouts are created", `${Math.round(checkouts)} a second`, hours(checkouts)],
    ],
  );
}

function sizes(): Row[] {
  const all = figures("size");
  const names = [...all.keys()].flatMap((metric) => /^(.*), rows$/.exec(metric)?.[1] ?? []);
  return names.map((name) => {
    const [rows = 0, data = 0, indexes = 0] = ["rows", "data", "indexes"].map((kind) =>
      all.get(`${name}, ${kind}`),
    );
    return { name, rows, data, indexes };
  });
}

function sum(name: string, rows: readonly Row[]): Row {
  const total = (kind: "rows" | "data" | "indexes") =>
    rows.reduce((before, row) => before + row[kind], 0);
  return { name, rows: total("rows"), data: total("data"), indexes: total("indexes") };
}

function line({ name, rows, data, indexes }: Row): string[] {
  const gigabytes = ((data + indexes) * PAYMENTS) / 1e9;
  return [name, `${Number(rows.toFixed(2))}`, `${data}`, `${indexes}`, gigabytes.toFixed(1)];
}

function figures(file: string): Map<string, number> {
  const path = join(root, "docs", "measurements", `${file}.json`);
  const all: { metric: string; value: number }[] = JSON.parse(readFileSync(path, "utf8"));
  return new Map(all.map(({ metric, value }) => [metric, value]));
}

function missing(metric: string): never {
  throw new Error(`docs/measurements has no figure "${metric}".`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return row(head) + row(head.map(() => "---")) + rows.map(row).join("");
}
