import { describe, expect, it } from "vitest";
import { runtimePackages } from "../../scripts/runtime-packages.ts";
import { composeSbom } from "../../scripts/sbom.ts";

describe("npm run sbom", () => {
  it("holds no moment and no random number, and is the same each time", () => {
    expect(composeSbom()).toBe(composeSbom());
    expect(composeSbom()).not.toMatch(/timestamp|serialNumber|urn:uuid/);
  });

  it("names every package that runs, with its licence and the digest of what is installed", () => {
    const { bomFormat, specVersion, metadata, components } = JSON.parse(composeSbom());
    expect([bomFormat, specVersion, metadata.component.name]).toEqual(["CycloneDX", "1.5", "dateline"]);
    expect(components).toHaveLength(runtimePackages().length);
    for (const { name, purl, hashes, licenses } of components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
      expect([name, hashes[0].content]).toEqual([name, expect.stringMatching(/^[0-9a-f]{128}$/)]);
      expect([name, licenses[0].expression]).toEqual([
        name,
        expect.stringMatching(/^[\w.-]+(?: (?:AND|OR|WITH) [\w.-]+)*$/),
      ]);
    }
  });

  it("says what needs what, all of which it names, and all of which something needs", () => {
    const { components, dependencies } = JSON.parse(composeSbom());
    const named: string[] = components.map((each: { readonly "bom-ref": string }) => each["bom-ref"]);
    const needed: string[] = dependencies.flatMap((each: { readonly dependsOn: string[] }) => each.dependsOn);
    expect(needed.filter((ref) => !named.includes(ref))).toEqual([]);
    expect(named.filter((ref) => !needed.includes(ref))).toEqual([]);
  });
});
