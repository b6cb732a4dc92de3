import type { Action } from '../hostObject';

/**
 * The hidden pair of methods by which the client library asks for an event and takes it back, for each event
 * of an object.
 */
export function eventMembers<S>(
  targetOf: (state: S) => string,
  events: Readonly<Record<string, number>>,
): Readonly<Record<string, Action<S>>> {
  const members: Record<string, Action<S>> = {};
  for (const [name, type] of Object.entries(events)) {
    members[`_Register${name}Event`] = {
      call: (state, _args, host) => {
        host.events.add(type, targetOf(state));
      },
    };
    members[`_Unregister${name}Event`] = {
      call: (state, _args, host) => {
        host.events.remove(type, targetOf(state));
      },
    };
  }
  return members;
}
