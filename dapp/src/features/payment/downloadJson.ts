import { downloadFile } from "../../ui/downloadFile.ts";

/** Saves a value as a JSON file on this device. */
export function downloadJson(name: string, value: unknown): void {
  downloadFile(name, "application/json", `${JSON.stringify(value, null, 2)}\n`);
}
