export const title = "Developers";
export const webhooks = "Webhooks";
export const events = "Events";
export const requests = "Requests";
export const quickstart = "Quickstart";
export const apiKeys = "API keys";
export const reference = "API reference";
export const change = "Change";
export const toList = "Back to the list";
export const type = "Type";
export const everyType = "every type";
export const payment = "Payment id";
export const noPaymentId = "A payment id is 0x and 64 digits or letters a to f.";
export const theEvents = "events";
export const theEvent = "the event";
export const eventId = "the event's id";
export const noEvents = "No events yet";
export const noEventsAdvice =
  "Every change of a checkout or a payment is written here, whether a program of yours hears of it or not. Make a checkout and pay it: the quickstart shows how.";
export const noneFound = "No event of this kind in the last 90 days";
export const eventsNote =
  "All that happened in this store and mode in the last 90 days, newest first.";
export const body = "Body";
export const theBody = "the body";
export const keyStep = "1. Make a key";
export const keyAdvice = (mode: "live" | "test") =>
  `Your server shows it to the API. It is shown once, when it is made, and this page is in ${mode} mode: so is the key.`;
export const toKeys = "Go to the API keys";
export const askForKey =
  "Your role makes no keys: ask an owner, an admin or a developer of the store for one.";
export const endpointStep = "2. Say where events go";
export const endpointAdvice =
  "An endpoint is an address of your server. Its secret, shown once too, is how your server knows that an event is genuine.";
export const toWebhooks = "Go to the webhooks";
export const askForEndpoint =
  "Your role adds no endpoints: ask an owner, an admin or a developer of the store.";
export const valuesStep = "3. Keep both in a file";
export const valuesAdvice =
  "The address is that of this service. Add key and secret on your own machine: no page shows them again.";
export const theValues = "the values";
export const programStep = "4. Run it";
export const programAdvice =
  "It makes a checkout for whoever opens it, and hears when the money is there. The coin is one of this store.";
export const language = "Programming language";
export const languages = {
  typescript: "TypeScript",
  python: "Python",
  go: "Go",
  curl: "curl",
} as const;
export const theProgram = "the program";
export const run = "Start it";
export const theCommands = "the commands";
export const sdkAdvice =
  "Whoever runs this service makes the two packages of the SDK from its sources; the quickstart in its documentation says how.";
export const thenPay =
  "Open the address that it prints, and pay. The payment, its events and what your server answered are on these pages a moment later.";
export const makeCheckout = "Make a checkout";
export const makeCheckoutAdvice = "The address to send to the customer is in the answer.";
export const sendTest = "Send a test event";
export const readEvents = "Read the newest events";
