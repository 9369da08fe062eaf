// Stands in for src/main.tsx under `npm run dev`: `?scenario=NAME[:FILE]` first puts the fake network in front of the data files.
const asked = new URLSearchParams(location.search).get('scenario');
if (asked !== null) {
  const { startScenario } = await import('./startScenario.ts');
  await startScenario(asked);
}
await import('#src/main.tsx');
