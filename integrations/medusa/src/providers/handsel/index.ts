import type {
  AuthorizePaymentInput,
  CancelPaymentInput,
  CapturePaymentInput,
  DeletePaymentInput,
  GetPaymentStatusInput,
  InitiatePaymentInput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RetrievePaymentInput,
  UpdatePaymentInput,
} from "@medusajs/framework/types";
import {
  AbstractPaymentProvider,
  MedusaError,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils";
import { ShopRefusal } from "../../../../core/refusal.ts";
import { checkSettings, type ShopSettings } from "../../../../core/settings.ts";
import { ShopPayments } from "../../../../core/shopPayments.ts";
import { MedusaProvider } from "./medusaProvider.ts";

/** Registers {@link MedusaProvider} with Medusa, and says its refusals as Medusa's own errors. */
class HandselPaymentProvider extends AbstractPaymentProvider<ShopSettings> {
  static override identifier = "handsel";
  readonly #provider: MedusaProvider;

  static override validateOptions(options: Partial<ShopSettings>): void {
    checkSettings(options);
  }

  constructor(container: Record<string, unknown>, settings: ShopSettings) {
    super(container, settings);
    this.#provider = new MedusaProvider(new ShopPayments(settings));
  }

  initiatePayment(input: InitiatePaymentInput) {
    return spoken(this.#provider.initiatePayment(input));
  }

  updatePayment(input: UpdatePaymentInput) {
    return spoken(this.#provider.updatePayment(input));
  }

  deletePayment(input: DeletePaymentInput) {
    return spoken(this.#provider.deletePayment(input));
  }

  authorizePayment(input: AuthorizePaymentInput) {
    return spoken(this.#provider.authorizePayment(input));
  }

  capturePayment(input: CapturePaymentInput) {
    return spoken(this.#provider.capturePayment(input));
  }

  refundPayment(input: RefundPaymentInput) {
    return spoken(this.#provider.refundPayment(input));
  }

  cancelPayment(input: CancelPaymentInput) {
    return spoken(this.#provider.cancelPayment(input));
  }

  retrievePayment(input: RetrievePaymentInput) {
    return spoken(this.#provider.retrievePayment(input));
  }

  getPaymentStatus(input: GetPaymentStatusInput) {
    return spoken(this.#provider.getPaymentStatus(input));
  }

  getWebhookActionAndData(payload: ProviderWebhookPayload["payload"]) {
    return this.#provider.getWebhookActionAndData(payload);
  }
}

async function spoken<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ShopRefusal)) throw error;
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message);
  }
}

export default ModuleProvider(Modules.PAYMENT, { services: [HandselPaymentProvider] });
