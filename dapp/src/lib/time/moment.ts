import { formatDate, formatTime } from "./format.ts";

/** Unix seconds of a time of the API. */
const seconds = (time: string) => Date.parse(time) / 1000;

/** Writes the day of a time of the API. */
export const dayOf = (time: string) => formatDate(seconds(time));

/** Writes day and time of a time of the API. */
export const timeOf = (time: string) => formatTime(seconds(time));
