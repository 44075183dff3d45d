import { createHandsel } from "@handsel/sdk";
import type {
  IDataObject,
  IExecuteFunctions,
  INodeExecutionData,
  INodeProperties,
  INodeType,
  INodeTypeDescription,
} from "n8n-workflow";
import { actions } from "./actions.ts";

const operation = (resource: string, names: Record<string, string>): INodeProperties => ({
  ...{ displayName: "Operation", name: "operation", type: "options", noDataExpression: true },
  displayOptions: { show: { resource: [resource] } },
  options: Object.entries(names).map(([value, action]) => ({
    ...{ name: titleOf(value), value, action },
  })),
  default: "get",
});

const field = (
  name: string,
  displayName: string,
  operations: readonly string[],
  more: Partial<INodeProperties> = {},
): INodeProperties => ({
  ...{ displayName, name, type: "string", default: "" },
  displayOptions: { show: { operation: [...operations] } },
  ...more,
});

/** Checkouts and payments of a store. */
export class Handsel implements INodeType {
  description: INodeTypeDescription = {
    ...{ displayName: "Handsel", name: "handsel", group: ["transform"], version: 1 },
    subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
    description: "Crypto payments held in escrow",
    defaults: { name: "Handsel" },
    ...{ inputs: ["main"], outputs: ["main"], usableAsTool: true },
    credentials: [{ name: "handselApi", required: true }],
    properties: [
      {
        ...{ displayName: "Resource", name: "resource", type: "options", noDataExpression: true },
        options: [
          { name: "Checkout", value: "checkout" },
          { name: "Payment", value: "payment" },
        ],
        default: "checkout",
      },
      operation("checkout", {
        create: "Create a checkout",
        get: "Get a checkout",
        getMany: "Get many checkouts",
        expire: "Expire a checkout",
      }),
      operation("payment", {
        get: "Get a payment",
        getMany: "Get many payments",
        capture: "Capture a payment",
        void: "Void a payment",
        refund: "Refund a payment",
      }),
      field("id", "ID", ["get", "expire", "capture", "void", "refund"], { required: true }),
      field("price", "Price", ["create"], { required: true, placeholder: "19.99" }),
      field("currency", "Currency", ["create"], { required: true, default: "EUR" }),
      field("description", "Description", ["create"], { required: true }),
      field("reference", "Reference", ["create", "getMany"], {
        description: "Your own number of the order",
      }),
      field("returnUrl", "Return URL", ["create"]),
      field("amount", "Amount", ["capture", "void", "refund"], {
        description: "Base units of the coin, such as 25000000; all of it if empty",
      }),
      field("limit", "Limit", ["getMany"], {
        ...{ type: "number", default: 50, typeOptions: { minValue: 1 } },
        description: "Max number of results to return",
      }),
    ],
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const { url, apiKey } = await this.getCredentials<{ url: string; apiKey: string }>(
      "handselApi",
    );
    const handsel = createHandsel({ url, apiKey });
    const results: INodeExecutionData[] = [];
    for (const [item] of this.getInputData().entries()) {
      const read = (name: string, other = "") => this.getNodeParameter(name, item, other);
      try {
        const act = actions[String(read("resource"))]?.[String(read("operation"))];
        if (!act) throw new Error("This node has no such operation.");
        const limit = Number(read("limit", "50"));
        const answer = await act(handsel, (name) => String(read(name)).trim(), limit);
        for (const json of [answer].flat() as IDataObject[]) {
          results.push({ json, pairedItem: { item } });
        }
      } catch (error) {
        if (!this.continueOnFail()) throw error;
        results.push({ json: { error: String(error) }, pairedItem: { item } });
      }
    }
    return [results];
  }
}

function titleOf(name: string): string {
  return name.replace(/^./, (first) => first.toUpperCase()).replace("Many", " Many");
}
