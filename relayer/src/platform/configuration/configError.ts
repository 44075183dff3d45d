/** A configuration that cannot work. Its message is for the operator and names no secret. */
export class ConfigError extends Error {}
