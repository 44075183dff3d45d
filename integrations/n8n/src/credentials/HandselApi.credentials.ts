import type {
  IAuthenticateGeneric,
  ICredentialTestRequest,
  ICredentialType,
  INodeProperties,
} from "n8n-workflow";

/** Where a Handsel server is, and the key of a store there. */
export class HandselApi implements ICredentialType {
  name = "handselApi";
  displayName = "Handsel API";
  documentationUrl = "https://www.npmjs.com/package/n8n-nodes-handsel";
  properties: INodeProperties[] = [
    {
      ...{ displayName: "Server", name: "url", type: "string", default: "", required: true },
      placeholder: "https://pay.example.com",
    },
    {
      ...{ displayName: "API Key", name: "apiKey", type: "string", default: "", required: true },
      typeOptions: { password: true },
    },
  ];
  authenticate: IAuthenticateGeneric = {
    type: "generic",
    properties: { headers: { Authorization: "=Bearer {{$credentials.apiKey}}" } },
  };
  test: ICredentialTestRequest = {
    request: { baseURL: "={{$credentials.url}}", url: "/v1/merchant" },
  };
}
