import { Counter } from "prom-client";
import { registry } from "../platform/metrics.ts";

export const webhookAttempts = new Counter({
  name: "handsel_webhook_attempts_total",
  help: "Attempts to deliver a webhook, by the answer's status class",
  labelNames: ["answer"],
  registers: [registry],
});
