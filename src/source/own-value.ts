/** What stands in `data` under `key`; undefined where nothing does. A key such as `__proto__` names only what was written. */
export function ownValue(data: unknown, key: PropertyKey): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, key)) return undefined;
  // `hasOwn` has shown that it is a key of the object.
  return (data as Readonly<Record<PropertyKey, unknown>>)[key];
}
