import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Server, startServer } from "@handsel/services/child";
import { findProgram } from "@handsel/services/findProgram";
import { freePort } from "@handsel/services/ports";
import { answersOk } from "@handsel/services/relayer";
import { run } from "@handsel/services/run";
import { shopFolder } from "@handsel/services/shopFolder";
import { UserError } from "@handsel/services/userError";
import { signedHeaders } from "../../testing/signedHeaders.ts";
import type { RunningHandsel } from "../../testing/startHandsel.ts";
import { type PassedWebhook, WebhookPost } from "../../testing/webhookPost.ts";

// biome-ignore lint/suspicious/noExplicitAny: WordPress answers what the stub says, which has no types here.
type Answer = any;

/** An order as the stub shows it. */
export interface Order {
  id: number;
  status: string;
  meta: Record<string, string>;
  notes: string[];
}

/** What an act on an order came to. */
export interface Acted {
  result: Answer;
  order: Order;
  /** Mugs in stock. */
  stock: number;
}

/** A real WordPress with the plugin and the stub of WooCommerce, sold from by the stub's API. */
export interface WordpressSite {
  url: string;
  post: WebhookPost;
  /** Secret of the webhook endpoint that the plugin has registered. */
  secret: string | undefined;
  /** Fills in the gateway's settings page. */
  settings(values: Record<string, string>): Promise<Answer>;
  order(total: string): Promise<Order>;
  act(order: Pick<Order, "id">, verb: string, body?: object): Promise<Acted>;
  read(order: Pick<Order, "id">): Promise<Acted>;
  /** What the plugin registers with the block checkout, and the features that it declares. */
  layers(): Promise<Answer>;
  /** Runs the jobs that are due. */
  tick(): Promise<void>;
  /** Signs a body as the relayer would. */
  sign(body: Buffer): PassedWebhook;
  stop(): Promise<void>;
}

const folder = join(import.meta.dirname, "..");

/** WordPress 6.5, the newest release in the package. */
const WORDPRESS = "wp-6.5.zip";

/** Requests that PHP's server answers at a time: webhook, page and clock come at the same moment. */
const WORKERS = "4";

/** Fills a new database and starts a site, with a store of its own. */
export async function startWordpress(
  handsel: RunningHandsel,
  name: string,
): Promise<WordpressSite> {
  const php = findProgram("php", { variable: "PHP" });
  if (php === null) throw new UserError("The tests of WooCommerce's plugin need PHP 8.");
  const post = new WebhookPost();
  await post.open();
  const site = join(handsel.folder, `wordpress-${name}`);
  layOut(site);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  post.leadTo(url);
  const env = {
    ...{ SITE_URL: url, SITE_HOME: post.url, SITE_LOG: join(handsel.folder, `${name}-php.log`) },
    PHP_CLI_SERVER_WORKERS: WORKERS,
  };
  const install = join(folder, "wordpress", "install.php");
  await run(php, { title: "Installing WordPress", args: [install, site], env });
  const logFile = join(handsel.folder, `wordpress-${name}.log`);
  const server: Server = await startServer({
    ...{ name: "WordPress", command: php, cwd: site, env, logFile, stopSignal: "SIGTERM" },
    args: ["-S", `127.0.0.1:${port}`, "-t", site],
    isReady: () => answersOk(`${url}/?rest_route=/stub/v1`),
    patience: 60_000,
  });
  const call = async (path: string, body: object = {}) => {
    const answer = await fetch(`${url}/?rest_route=/stub/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
  const act = (order: Pick<Order, "id">, verb: string, body?: object): Promise<Acted> =>
    call(`/orders/${order.id}/${verb}`, body);
  const shop: WordpressSite = {
    ...{ url, post, secret: undefined, act },
    settings: (values) => call("/settings", values),
    order: (total) => call("/orders", { total }),
    read: (order) => act(order, "read"),
    layers: () => call("/layers"),
    tick: async () => {
      const answer = await fetch(`${url}/wp-cron.php?doing_wp_cron`);
      await answer.body?.cancel();
    },
    sign: (body) => ({
      ...{ path: "/?wc-api=handsel", body, event: JSON.parse(body.toString("utf8")) },
      headers: signedHeaders(shop.secret ?? "", body),
    }),
    stop: async () => {
      await server.stop();
      await post.close();
    },
  };
  return shop;
}

/** Unpacks WordPress, and puts the plugin, the stub of WooCommerce and a database in a file into it. */
function layOut(site: string): void {
  const builds = join(
    shopFolder("woocommerce"),
    "node_modules/@wp-playground/wordpress-builds/src",
  );
  unpack(join(builds, "wordpress", WORDPRESS), site);
  const content = join(site, "wp-content");
  // The build brings a site that is installed already.
  rmSync(join(content, "database"), { recursive: true, force: true });
  unpack(join(builds, "sqlite-database-integration", "sqlite-database-integration.zip"), content);
  const sqlite = join(content, "plugins", "sqlite-database-integration");
  renameSync(join(content, "sqlite-database-integration-main"), sqlite);
  cpSync(join(sqlite, "db.copy"), join(content, "db.php"));
  cpSync(join(folder, "wordpress", "wp-config.php"), join(site, "wp-config.php"));
  const stub = "woocommerce-stub.php";
  cpSync(join(folder, "wordpress", stub), join(content, "mu-plugins", stub));
  cpSync(join(folder, "handsel"), join(content, "plugins", "handsel"), { recursive: true });
}

function unpack(archive: string, target: string): void {
  const { unzipSync } = createRequire(join(shopFolder("woocommerce"), "package.json"))("fflate");
  const files: Record<string, Uint8Array> = unzipSync(readFileSync(archive));
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(target, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(path, bytes);
  }
}
