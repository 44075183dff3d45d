/** Translated from English; reviewed by: nobody yet. */

export const total = "Wert etwa";
export const lessThan = (price: string) => `weniger als ${price}`;
export const noRate = "derzeit kein Kurs";
export const testMoney = "Spielgeld";
export const coinOn = (symbol: string, chain: string) => `${symbol} auf ${chain}`;
export const notCounted = (coins: string) => `Nicht mitgezählt: ${coins}.`;
export const ratesOf = (moment: string, sources: string, percent: string) =>
  `Zu Kursen, die ${moment} abgerufen wurden. Jeder ist der Median von mindestens ${sources} Quellen, von denen keine um mehr als ${percent} davon abweicht.`;
export const fixedRates = "Zu festen Kursen, zum Ausprobieren: Das ist Spielgeld und nichts wert.";
export const gets = "Es kommen an";
