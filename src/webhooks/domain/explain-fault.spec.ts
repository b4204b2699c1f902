import { FAULT_CODES } from '../../platform/http/outgoing/index.js';
import { explainFault, ENDPOINT_DISABLED } from './explain-fault.js';

it.each([...FAULT_CODES, ENDPOINT_DISABLED, 'http-410', 'http-500'])('%s has words of its own', (code) => {
  expect(explainFault(code).meaning).not.toBe(explainFault('unheard-of').meaning);
  expect(explainFault(code).advice).toMatch(/replay/);
});

it('the status is named', () => {
  expect(explainFault('http-503').meaning).toContain('503');
});
