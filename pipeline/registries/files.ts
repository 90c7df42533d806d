/** A file of the registries. */
export const registryFile = (name: string): URL => new URL(`${name}.csv`, import.meta.url);
