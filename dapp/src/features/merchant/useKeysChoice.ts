import { useState } from "react";
import { deviceStorage } from "../../lib/storage/deviceStorage.ts";

const choice = "handsel.listKeys";

/** Whether the list's keys are on, which this browser remembers, and what switches them. */
export function useKeysChoice(): [isOn: boolean, set: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => deviceStorage.getItem(choice) !== "off");
  return [
    isOn,
    (next) => {
      deviceStorage.setItem(choice, next ? "on" : "off");
      setOn(next);
    },
  ];
}
