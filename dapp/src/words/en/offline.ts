export const title = "Without a connection";
export const looking = "Looking for a connection";
export const lost = "This device does not reach the site right now";
export const lostAdvice =
  "That moves no money. What is in escrow stays there under its terms, and their deadlines go on.";
export const tryAgain = "Try again";
export const connected = "You are connected again";
export const connectedAdvice =
  "Go on, and see how things are now: the list below is not read again on this page.";
export const goOn = "Go on";
export const seen = "What this device last read";
export const payment = "Payment";
export const asOf = (time: string) => `As of ${time}. It may have changed since.`;
export const keptHere =
  "The last 20 payments whose pages were opened here. The list is in this browser alone, and whoever uses it can read it.";
export const forget = "Forget this list";
export const nothing = "No payment has been read on this device";
export const nothingAdvice =
  "Once you open a payment's page, it is listed here as it was then, for times without a connection.";
export const forgotten = "This device has forgotten them";
