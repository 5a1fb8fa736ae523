import { FAULTS } from "./tests/witness/faults.ts";
import { openFaultySite } from "./tests/witness/plant-fault.ts";
import { witnessSite } from "./src/witness/witness.ts";
const only = process.argv[2] ? new RegExp(process.argv[2]) : null;
const faulty = await openFaultySite("content");
let caught=0, planted=0; const t0=performance.now();
const base = witnessSite({ site: faulty.site, content: "content", sample: null, isStrict: false });
console.log("base", base.outcome, base.outcome==="uncheckable"?base.why:base.tally.disproofs.slice(0,5));
for (const f of FAULTS) {
  if (only && !only.test(f.name)) continue;
  try {
    const changed = await faulty.plant(f);
    if (changed===null||changed.length===0) { console.log(changed===null?"GONE   ":"NOTHING", f.name, "|", f.file); continue; }
    planted++;
    const all = changed.some(p=>p.endsWith(".jsonl"));
    const r = witnessSite({ site: faulty.site, content: "content", sample: null, isStrict: false, ...(all?{}:{pages: new Set(changed)}) });
    const n = r.outcome==="uncheckable" ? 0 : r.tally.disproofs.length;
    if (n>0) caught++;
    const d = r.outcome==="uncheckable"?undefined: r.tally.disproofs[0];
    console.log(n>0?"caught ":"MISSED ", f.name, "|", changed.length, n, d ? `${d.path.slice(0,60)}: ${d.why}` : changed.slice(0,3).join(" "));
  } catch (e) { console.log("ERROR  ", f.name, "|", String((e as Error).message).slice(0,200)); }
}
console.log(`${caught} of ${planted} of ${FAULTS.length}`, `${Math.round((performance.now()-t0)/1000)}s`);
await faulty.close();
