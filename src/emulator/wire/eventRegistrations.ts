/** The numbers that the client library knows the events by. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetProtectionChanged: 24,
  tableChanged: 101,
} as const;

/** Events of the whole collection are addressed to this target. */
export const WORKBOOK_TARGET = 'Workbook';

export interface HostEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
}

const EVENT_CATEGORY = 65536;

/** Understands which events the client has asked for, and says them in its words. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = `${String(type)}:${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${String(type)}:${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  /** Whether anybody listens to anything. */
  get isAwaited(): boolean {
    return [...this.counts.values()].some((count) => count > 0);
  }

  /** The messages for those who listen, as one JSON text, or undefined when nobody does. */
  messageFor(events: readonly HostEvent[]): string | undefined {
    const entries = events.flatMap((event) =>
      event.targets
        .filter((target) => (this.counts.get(`${String(event.type)}:${target}`) ?? 0) > 0)
        .map((target) => ({
          messageCategory: EVENT_CATEGORY,
          messageType: event.type,
          targetId: target,
          message: JSON.stringify(event.message),
        })),
    );
    return entries.length > 0 ? JSON.stringify({ entries }) : undefined;
  }
}
