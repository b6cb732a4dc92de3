import { writePlan } from '../../../src/workflow/planning';
import { municipality } from '../../support/municipality';
import { openWorkspace } from '../../support/openWorkspace';

test('a year for sixty templates is set up in at most 20 requests, and written again in as many', async () => {
  const { workspace, excel } = openWorkspace({ Data: [['a']] });
  await writePlan(workspace, municipality({ committees: 5, departments: 6, units: 49 }));
  const { requests } = excel.host.statistics;
  expect(requests).toBeLessThanOrEqual(20);
  await writePlan(workspace);
  expect(excel.host.statistics.requests - requests).toBeLessThanOrEqual(20);
}, 120_000);
