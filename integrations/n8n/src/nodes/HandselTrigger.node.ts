import { createHandsel, type HandselApi, HandselApiError, verifyWebhook } from "@handsel/sdk";
import type {
  IDataObject,
  IHookFunctions,
  INodeType,
  INodeTypeDescription,
  IWebhookFunctions,
  IWebhookResponseData,
} from "n8n-workflow";
import { type EventType, eventTypes } from "./eventTypes.ts";
import { isNew } from "./seenEvents.ts";

/** What the workflow remembers of its endpoint. */
interface Kept extends IDataObject {
  endpointId?: string;
  secret?: string;
  /** Ids of the events that started it lately. */
  seen?: string[];
}

/** Starts a workflow by webhooks of a store, which it registers, verifies and takes once. */
export class HandselTrigger implements INodeType {
  description: INodeTypeDescription = {
    ...{ displayName: "Handsel Trigger", name: "handselTrigger", group: ["trigger"], version: 1 },
    description: "Starts when a payment or a checkout changes",
    defaults: { name: "Handsel Trigger" },
    ...{ inputs: [], outputs: ["main"] },
    credentials: [{ name: "handselApi", required: true }],
    webhooks: [
      { name: "default", httpMethod: "POST", responseMode: "onReceived", path: "handsel" },
    ],
    properties: [
      {
        ...{ displayName: "Events", name: "events", type: "multiOptions", required: true },
        options: eventTypes.map((value) => ({ name: value, value })),
        default: ["checkout.paid"],
      },
    ],
  };

  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        const kept: Kept = this.getWorkflowStaticData("node");
        const url = this.getNodeWebhookUrl("default");
        if (kept.endpointId === undefined) return false;
        for await (const endpoint of (await connect(this)).listWebhookEndpoints()) {
          if (endpoint.id === kept.endpointId) return endpoint.url === url;
        }
        return false;
      },

      async create(this: IHookFunctions): Promise<boolean> {
        const kept: Kept = this.getWorkflowStaticData("node");
        const { id, secret } = await (await connect(this)).createWebhookEndpoint({
          url: this.getNodeWebhookUrl("default") ?? "",
          description: "n8n",
          event_types: this.getNodeParameter("events") as EventType[],
        });
        Object.assign(kept, { endpointId: id, secret });
        return true;
      },

      async delete(this: IHookFunctions): Promise<boolean> {
        const kept: Kept = this.getWorkflowStaticData("node");
        if (kept.endpointId !== undefined) {
          await (await connect(this)).deleteWebhookEndpoint(kept.endpointId).catch((error) => {
            // It is gone already.
            if (!(error instanceof HandselApiError && error.status === 404)) throw error;
          });
        }
        delete kept.endpointId;
        delete kept.secret;
        return true;
      },
    },
  };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    const kept: Kept = this.getWorkflowStaticData("node");
    const { rawBody, headers } = this.getRequestObject();
    try {
      const event = await verifyWebhook(rawBody, headers, { secret: kept.secret ?? [] });
      kept.seen ??= [];
      // A delivery that is repeated is answered, and starts nothing.
      if (!isNew(kept.seen, event.id)) return { webhookResponse: "" };
      return { workflowData: [this.helpers.returnJsonArray(event as unknown as IDataObject)] };
    } catch {
      this.getResponseObject().status(400).send("This is no webhook of this endpoint.").end();
      return { noWebhookResponse: true };
    }
  }
}

async function connect(context: IHookFunctions): Promise<HandselApi> {
  return createHandsel(await context.getCredentials<{ url: string; apiKey: string }>("handselApi"));
}
