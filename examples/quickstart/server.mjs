import { createServer } from "node:http";
import { createHandsel, verifyWebhook } from "@handsel/sdk";

const { HANDSEL_URL, HANDSEL_API_KEY, HANDSEL_WEBHOOK_SECRET: secret } = process.env;
const handsel = createHandsel({ url: HANDSEL_URL, apiKey: HANDSEL_API_KEY });
const lamp = { chain_id: 31337, token: "USDH", amount: "25000000", description: "A lamp" };

createServer(async (request, response) => {
  if (request.url !== "/webhook") {
    const checkout = await handsel.createCheckout(lamp);
    return response.writeHead(303, { location: checkout.url }).end();
  }
  const body = Buffer.concat(await request.toArray());
  try {
    const event = await verifyWebhook(body, request.headers, { secret });
    if (event.type === "checkout.paid") console.log("Ship", event.data.object.description);
    response.writeHead(204).end();
  } catch (error) {
    console.error(error.message);
    response.writeHead(400).end();
  }
}).listen(4242, () => console.log("Buy a lamp at http://localhost:4242/buy"));
