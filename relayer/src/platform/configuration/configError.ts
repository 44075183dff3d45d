/** Invalid configuration. The message is for the administrator and names no secret. */
export class ConfigError extends Error {}
