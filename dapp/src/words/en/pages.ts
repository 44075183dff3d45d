export const noPage = "There is no such page";
export const goToStart = "Go to the start";
export const noPageAdvice = "Check the link that brought you here. No money is affected.";
export const pageFailed = "This page could not be shown";
