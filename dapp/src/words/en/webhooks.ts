import { plural } from "./plural.ts";

export const endpoints = "Endpoints";
export const note =
  "Each is an address of your server that is told what happens in this store and mode.";
export const theEndpoints = "the endpoints";
export const theEndpoint = "the endpoint";
export const allEndpoints = "All endpoints";
export const create = "Add an endpoint";
export const none = "No endpoint yet";
export const noneAdvice =
  "Give an address of your server, and it hears of each change of a payment at once, signed, and again until it has answered. Your program need not ask.";
export const url = "Address";
export const urlHint = "It begins with https:// and can be reached from the internet.";
export const noUrl = "Write a whole address, such as https://shop.example/hooks.";
export const description = "Note";
export const descriptionHint = "Optional, for yourself, such as the server it is on.";
export const which = "Events";
export const whichOptions = { all: "all of them", some: "those that I tick" } as const;
export const types = "Which events";
export const how = "How they are sent";
export const signatures = "Signature";
export const signatureOptions = {
  hmac: "v1: by a secret that both sides have",
  ed25519: "v1a: by a key that only this service has",
  both: "both of them",
} as const;
export const signedBy = {
  hmac: "signed by v1",
  ed25519: "signed by v1a",
  both: "signed by v1 and v1a",
} as const;
export const payload = "Body";
export const payloads = {
  full: "whole, with the payment or checkout",
  thin: "thin, with its id alone",
} as const;
export const thin = "thin bodies";
export const ordering = "Order";
export const orderings = {
  none: "each as soon as it happens",
  per_payment: "one after the other for each payment",
} as const;
export const inOrder = "in order";
export const format = "Form";
export const formatHint = "It stays as it is now.";
export const formats = { handsel: "Handsel", coinbase_commerce: "Coinbase Commerce" } as const;
export const allEvents = "all events";
export const someEvents = (count: number) =>
  plural(count, { one: `${count} type of event`, other: `${count} types of events` });
export const addedOn = (day: string) => `added on ${day}`;
export const secretMade = "The endpoint's secret";
export const secretOnce =
  "It is shown just this once. Your server checks each event by it: put it where your server reads its secrets.";
export const theSecret = "the secret";
export const keptIt = "I have kept it";
export const changeTitle = "Change the endpoint";
export const standings = {
  on: "On",
  failing: "Failing",
  stopped: "Stopped",
  off: "Off",
} as const;
export const offBecause = {
  gone: "It was turned off, because it answered 410: gone",
  failing: "It was turned off, because it failed for five days",
  requested: "It is turned off",
} as const;
export const heldAdvice = "Its events are kept for 30 days, and sent once it is turned on again.";
export const failingSince = (time: string) => `It has been failing since ${time}`;
export const itFails = "It is failing";
export const failedTries = (count: number) =>
  plural(count, { one: `${count} try failed.`, other: `${count} tries in a row failed.` });
export const failingAdvice =
  "No event is lost: each is tried again for three days. See below what your server answered.";
export const bothSign = (time: string) => `The old secret signs too until ${time}`;
export const bothSignAdvice = "Give your server the new one before that.";
export const test = "Send a test event";
export const turnOn = "Turn on";
export const rotate = "Renew the secret";
export const rotateAdvice =
  "You get a new secret. For a while events are signed by the old one too, so that none is refused before your server has the new one.";
export const overlap = "The old one signs too for";
export const overlapHint = "Not at all, if somebody else may know it.";
export const overlaps = {
  "0": "no time at all",
  "1": "an hour",
  "24": "a day",
  "72": "three days",
  "168": "a week",
} as const;
export const rotated = "The new secret";
export const turnOff = "Turn off";
export const turnOffTitle = "Turn this endpoint off?";
export const turnOffAdvice =
  "Nothing is sent to it. Its events are kept for 30 days, and sent once you turn it on again.";
export const remove = "Delete";
export const removeTitle = "Delete this endpoint?";
export const removeAdvice =
  "Nothing more is sent to it, not even what waits, and its deliveries are shown no longer. This cannot be undone.";
export const sendAgain = "Send again…";
export const sendAgainTitle = "Send events again";
export const sendAgainAdvice = "Your server may get an event twice; its id is the same each time.";
export const turnsOn =
  "The endpoint is turned on: what was kept for it is sent, and again what failed.";
export const what = "What";
export const whats = { failed: "what failed", all: "everything" } as const;
export const since = "From";
export const sinces = {
  "3600": "the last hour",
  "86400": "the last 24 hours",
  "604800": "the last 7 days",
  "2592000": "the last 30 days",
} as const;
export const nothingToSend = "There was nothing to send again.";
export const sentAgain = (count: number) =>
  plural(count, { one: `${count} event is being sent.`, other: `${count} events are being sent.` });
export const theDeliveries = "deliveries";
export const theDelivery = "the delivery";
export const noDeliveries =
  "Nothing was sent to it yet. Send a test event, and see here what your server answers.";
export const noDeliveriesFound = "No delivery of this kind in the last 30 days";
export const status = "State";
export const everyStatus = "every state";
export const statuses = {
  pending: "Waiting",
  sending: "Sending",
  delivered: "Delivered",
  failed: "Failed",
  held: "Kept",
} as const;
export const reasons = { replay: "sent again", recovery: "sent again", test: "test" } as const;
export const tries = (count: number) =>
  plural(count, { one: `${count} try`, other: `${count} tries` });
export const nextAt = (time: string) => `next try ${time}`;
export const resend = "Resend";
export const resent = "It is being sent.";
export const attempt = "Try";
export const attemptNamed = (number: number, outcome: string, time: string) =>
  `${number}: ${outcome}, ${time}`;
export const request = "Request";
export const response = "Response";
export const theRequest = "the request";
export const theResponse = "the response";
export const after = (milliseconds: number) => `after ${milliseconds} ms`;
export const noAnswer = "No answer";
export const noAttempt = "It has not been tried yet.";
export const notTaken = (code: number) => `Your server answered ${code}`;
export const notKept =
  "Signature and time differ for each try, and are not kept. Address and form are those that the webhook has now.";
export const testBody =
  "A test has the id of this endpoint and no payment. It is no event of the log.";
export const formatNote =
  "It was sent in the form of Coinbase Commerce. This is the event that it tells of.";
export const hintNoAnswer =
  "Check that your server runs, can be reached from the internet, and answers within 15 seconds.";
export const hintRedirect =
  "Redirects are not followed. Change the endpoint to the address that this one leads to.";
export const hintRefused =
  "It must take a POST at this address from whoever sends it: the signature tells who that is.";
export const hintMissing = "It has nothing at this address that takes a POST. Check the address.";
export const hintGone =
  "This means that nothing is to be sent there any more, so the endpoint was turned off.";
export const hintInvalid =
  "It did not accept the event. Check that it verifies the signature with this endpoint's secret, over the bytes as they came.";
export const hintBusy =
  "It was reached, but was not able to take the event. It is tried again by itself.";
