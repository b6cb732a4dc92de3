import type { Order } from './protocol';
import { createWorkplace } from './workplace';

/** The root of the worker's bundle: takes orders from the page's session and posts the reports. */
const carryOut = createWorkplace((report) => {
  postMessage(report);
});

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  carryOut(data);
});
