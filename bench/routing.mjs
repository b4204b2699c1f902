/** A day and a person of the sample district about whom much is known. */
const TODAY = '2026-11-24';
const PLACE = '03354018';
const FACTS = {
  resides_in_district: true,
  nationality_group: 'third_country',
  residence_status: 'ae_25_2_refugee',
  bamf_decision: 'refugee',
  age: 36,
  reached_pension_age: false,
  able_to_work_3h: true,
  in_need: true,
  months_in_germany: 14,
  children_ages: [7],
  child_age: 7,
  employment: 'none',
  benefits_current: ['none'],
  address_registered: true,
  german_level: 'a1',
};

/** Services that are planned for in one round. */
const SERVICES_A_ROUND = 122_000;

/**
 * Plans for one case against `times` as many services as are declared. The other side only evaluates their conditions: nothing
 * that tells which services fit can do with less.
 */
export async function openRouting(times, concerns) {
  const { SERVICES } = await import('../dist/src/authorities/index.js');
  const { OFFICES } = await import('../dist/src/catalogue/sample-district/offices.js');
  const { planRoute } = await import('../dist/src/case-routing/domain/plan-route.js');
  const { evaluate } = await import('../dist/src/authority-kit/index.js');
  const services = Array.from({ length: times }, (_, turn) => SERVICES.map((service) => likeOf(service, turn))).flat();
  const request = { today: TODAY, place: PLACE, concerns, documentsHeld: [], facts: FACTS };
  const plans = Math.max(1, Math.round(SERVICES_A_ROUND / services.length));
  const cpu = [];
  const ours = () => {
    const before = process.cpuUsage();
    const round = timed(plans, () => planRoute(request, { services, offices: OFFICES }));
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1_000 / plans);
    return Promise.resolve(round);
  };
  const bare = () =>
    Promise.resolve(timed(plans, () => services.forEach(({ condition }) => evaluate(condition, FACTS))));
  const notes = () => [
    `one plan over ${services.length} services takes ${Math.min(...cpu).toFixed(2)} ms of a processor at best`,
  ];
  return { ours, bare, notes, close: () => Promise.resolve() };
}

/** The service once more under another id, with the services that follow it. */
function likeOf(service, turn) {
  if (turn === 0) return service;
  const like = (id) => `${id}-${turn}`;
  const nextHandOffs = service.nextHandOffs.map((next) => ({ ...next, service: like(next.service) }));
  return { ...service, id: like(service.id), nextHandOffs };
}

function timed(times, work) {
  const begun = performance.now();
  for (let turn = 0; turn < times; turn += 1) work();
  return { done: times, milliseconds: performance.now() - begun };
}
