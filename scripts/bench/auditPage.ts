import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { BROWSER_MISSING, findBrowser } from "@handsel/services/browser";
import { run } from "@handsel/services/run";
import { UserError } from "@handsel/services/userError";
import { median } from "../lib/median.ts";

/** Lighthouse's scores of a page, from 0 to 100, and its cumulative layout shift. */
export interface PageAudit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  layoutShift: number;
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Flags of the browser: no sandbox, because tests may run as root; nothing in the background. */
const FLAGS = "--headless --no-sandbox --disable-gpu --disable-background-networking";

/** Audits a page with Lighthouse on a simulated phone. @param runs of which each score is the median */
export async function auditPage(url: string, runs: number): Promise<PageAudit> {
  const audits: PageAudit[] = [];
  for (let nth = 0; nth < runs; nth += 1) audits.push(await auditOnce(url));
  const middle = (score: keyof PageAudit) => median(audits.map((audit) => audit[score]));
  return {
    performance: middle("performance"),
    accessibility: middle("accessibility"),
    bestPractices: middle("bestPractices"),
    seo: middle("seo"),
    layoutShift: middle("layoutShift"),
  };
}

async function auditOnce(url: string): Promise<PageAudit> {
  const browser = await findBrowser();
  if (browser === null) throw new UserError(BROWSER_MISSING);
  const lighthouse = dirname(createRequire(import.meta.url).resolve("lighthouse/package.json"));
  const report = await run(process.execPath, {
    title: `Auditing ${url}`,
    args: [
      ...[join(lighthouse, "cli", "index.js"), url, "--quiet", "--output=json"],
      ...[`--only-categories=${CATEGORIES.join()}`, `--chrome-flags=${FLAGS}`],
    ],
    env: { ...browser.env, CHROME_PATH: browser.executablePath },
  });
  const { categories, audits } = JSON.parse(report) as {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { numericValue?: number }>;
  };
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    layoutShift: audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
  };
}
