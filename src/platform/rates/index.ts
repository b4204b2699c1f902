export { neighbourhoodOf, TrustedProxies } from './client-address.js';
export { CountedAs, policiesOfRoute } from './counted-as.js';
export { RATE_NAMES, type RateName } from './rate-policy.js';
export { type RateCount, RequestRates } from './request-rates.js';
