export const title = "Requests";
export const note =
  "What your keys asked of the API in the last 7 days and in this mode, newest first. Headers and bodies are not kept.";
export const which = "Which requests";
export const all = "All";
export const refused = "Refused";
export const theRequests = "requests";
export const none = "No key has asked for anything yet";
export const noneRefused = "Nothing was refused in the last 7 days";
export const goneKey = "a key that is no more";
export const requestId = "the request's id";
export const took = (milliseconds: number) => `${milliseconds} ms`;
