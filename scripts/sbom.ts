import { fileURLToPath } from "node:url";
import { type RuntimePackage, readLock, runtimePackages } from "./runtime-packages.ts";

interface Component {
  readonly type: "library" | "application";
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly scope?: "required" | "optional";
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: "SHA-512"; readonly content: string }[];
  readonly licenses: readonly { readonly expression: string }[];
}

// Package URL specification, type npm: the scope's sign is written as %40.
const urlOf = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

function componentOf({ name, version, licence, isOptional, integrity }: RuntimePackage): Component {
  const content = Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
  return {
    type: "library",
    "bom-ref": `${name}@${version}`,
    name,
    version,
    scope: isOptional ? "optional" : "required",
    purl: urlOf(name, version),
    hashes: [{ alg: "SHA-512", content }],
    licenses: [{ expression: licence }],
  };
}

/**
 * The packages that run with Dateline as a bill of materials, CycloneDX 1.5, from the lock file alone. It holds neither a
 * moment nor a random number, so the same lock file gives the same bytes. (npm's own leaves out packages that those for
 * development need too.)
 */
export function composeSbom(): string {
  const { name, version, licence } = readLock();
  const packages = runtimePackages();
  const own = `${name}@${version}`;
  const component: Component = {
    type: "application",
    "bom-ref": own,
    name,
    version,
    purl: urlOf(name, version),
    licenses: [{ expression: licence }],
  };
  const direct = packages.filter(({ isDirect }) => isDirect).map((each) => `${each.name}@${each.version}`);
  return `${JSON.stringify(
    {
      $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.5",
      version: 1,
      metadata: { component },
      components: packages.map(componentOf),
      dependencies: [
        { ref: own, dependsOn: direct },
        ...packages.map((each) => ({ ref: `${each.name}@${each.version}`, dependsOn: each.needs })),
      ],
    },
    null,
    2,
  )}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(composeSbom());
