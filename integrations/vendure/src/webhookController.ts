import { Controller, Param, Post, Req, Res } from "@nestjs/common";
import { HandselService } from "./handselService.ts";
import type { RawRequest } from "./rawBody.ts";

/** Receives the webhooks of a payment method: `/payments/handsel/<channel token>/<code of the payment method>`. */
@Controller("payments/handsel")
export class WebhookController {
  constructor(private readonly service: HandselService) {}

  @Post(":channel/:method")
  async receive(
    @Param("channel") channel: string,
    @Param("method") method: string,
    @Req() request: RawRequest,
    @Res() response: { status(code: number): { end(): void } },
  ): Promise<void> {
    const ctx = await this.service.contextOf(channel);
    const shop = await this.service.shopOf(ctx, method);
    if (!shop) return response.status(404).end();
    let event: Awaited<ReturnType<typeof shop.readWebhook>>;
    try {
      event = await shop.readWebhook(request.rawBody, request.headers);
    } catch {
      return response.status(400).end();
    }
    const note = await shop.noteOf(event);
    if (note) {
      const { client_reference_id, id } = await shop.handsel.getPayment(event.data.object.id);
      await this.service.note(ctx, client_reference_id ?? "", id, note.text);
    } else if (event.type === "checkout.paid") {
      await this.service.settle(ctx, method, event.data.object.id);
    }
    response.status(204).end();
  }
}
