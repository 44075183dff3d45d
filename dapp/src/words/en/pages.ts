export const noPage = "There is no such page";
export const noPageAdvice = "Check the link that brought you here. No money is affected.";
export const noPayPageAdvice =
  "Check the link, or ask the shop for a new one. No money has moved because of this.";
export const toStart = "Go to the start";
export const toMerchant = "Go to your overview";
export const failed = "This page could not be shown";
export const page = "the page";
