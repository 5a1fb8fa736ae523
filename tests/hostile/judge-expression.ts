import { check } from "recheck";

/** How the time of an expression grows with the text: `linear` by proof, `linear as timed` where the checker fears otherwise and its own attack shows nothing, or the attack that slows it. */
export type Judgement = "linear" | "linear as timed" | { readonly attack: string };

// Most are proved in some milliseconds; what is not proved soon is tried instead.
const PATIENCE = 3_000;

/** Processor time in milliseconds of searching a text. */
function timeOf(pattern: string, flags: string, text: string): number {
  const expression = new RegExp(pattern, flags);
  const started = process.cpuUsage();
  expression.exec(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** True where four times the attack takes at most about four times as long, at lengths where a square would show. */
function isLinearAsTimed(pattern: string, flags: string, attackOf: (pumps: number) => string): boolean {
  const size = Math.max(1, attackOf(2).length - attackOf(1).length);
  const pumps = Math.ceil(10_000 / size);
  // Step by step, for what doubles with each letter would not come back from a long text.
  for (let few = 8; few <= 32; few += 2) if (timeOf(pattern, flags, attackOf(few)) > 100) return false;
  // A square of ten thousand is some hundred milliseconds: of 5 ms nothing can be told, and nothing need be.
  if (timeOf(pattern, flags, attackOf(pumps)) > 2_000) return false;
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && growth > 8; attempt += 1) {
    const short = timeOf(pattern, flags, attackOf(pumps));
    growth = Math.min(growth, timeOf(pattern, flags, attackOf(4 * pumps)) / (short + 5));
  }
  return growth <= 8;
}

/** Judges one expression by proof where the checker finds one, else by its attack, timed. Nothing but time is chance in it. */
export async function judgeExpression(pattern: string, flags: string): Promise<Judgement> {
  const proof = await check(pattern, flags, { timeout: PATIENCE });
  if (proof.status === "safe") return "linear";
  // No proof either way in this time: attacks are looked for by trial.
  const found =
    proof.status === "unknown" ? await check(pattern, flags, { timeout: PATIENCE, checker: "fuzz" }) : proof;
  if (found.status !== "vulnerable") return "linear as timed";
  const { pumps, suffix } = found.attack;
  const attackOf = (times: number): string =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
  return isLinearAsTimed(pattern, flags, attackOf) ? "linear as timed" : { attack: found.attack.pattern };
}
