import { HostError } from './hostError';
import type { HeldObjects, HostObject } from './hostObject';

/** Understands the objects that a client keeps between two syncs, by the id that it was given for them. */
export class RangeReferences implements HeldObjects {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private next = 1;

  keep(object: HostObject, state: object): string {
    const known = this.ids.get(state);
    if (known !== undefined) return known;
    const id = `ref-${String(this.next)}`;
    this.next += 1;
    this.kept.set(id, object);
    this.ids.set(state, id);
    return id;
  }

  idOf(state: object): string | undefined {
    return this.ids.get(state);
  }

  objectOf(id: string): HostObject {
    const object = this.kept.get(id);
    if (object) return object;
    throw new HostError('InvalidObjectPath');
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (typeof object?.state === 'object' && object.state !== null) this.ids.delete(object.state);
    this.kept.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }

  get count(): number {
    return this.kept.size;
  }

  objects(): IterableIterator<HostObject> {
    return this.kept.values();
  }
}
