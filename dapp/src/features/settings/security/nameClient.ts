import * as words from "#words/security.ts";

/** Browsers by what only they say of themselves; those that pretend to be others come first. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, words.browsers.edge],
  [/OPR\//, words.browsers.opera],
  [/Firefox\/|FxiOS\//, words.browsers.firefox],
  [/Chrome\/|CriOS\//, words.browsers.chrome],
  [/Safari\//, words.browsers.safari],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, words.systems.iphone],
  [/iPad/, words.systems.ipad],
  [/Android/, words.systems.android],
  [/Windows/, words.systems.windows],
  [/Mac OS X/, words.systems.mac],
  [/CrOS/, words.systems.chromeos],
  [/Linux/, words.systems.linux],
];

/** Names a browser and its system by what it calls itself. */
export function nameClient(userAgent: string): string {
  const [, browser] = browsers.find(([pattern]) => pattern.test(userAgent)) ?? [];
  const [, system] = systems.find(([pattern]) => pattern.test(userAgent)) ?? [];
  if (browser && system) return words.browserOn(browser, system);
  return browser ?? system ?? words.unknownBrowser;
}
