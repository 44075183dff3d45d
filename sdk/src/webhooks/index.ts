export { type HandleWebhookOptions, handleWebhook, type WebhookStore } from "./handleWebhook.ts";
export {
  type VerifyWebhookOptions,
  verifyWebhook,
  WebhookError,
  type WebhookErrorCode,
  type WebhookHeaders,
} from "./verifyWebhook.ts";
