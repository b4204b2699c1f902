export { Metrics } from './metrics.js';
export { continueTrace, currentTrace, inSpan } from './spans.js';
export { TelemetryModule } from './telemetry.module.js';
export { traceRequests } from './trace-requests.js';
