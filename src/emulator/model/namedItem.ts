/** A defined name. Its formula is en-US text with a leading `=`. */
export interface NamedItemModel {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** Names of one scope, looked up without regard to case, in the order they were added. */
export class NameCollection {
  private readonly byKey = new Map<string, NamedItemModel>();

  get(name: string): NamedItemModel | undefined {
    return this.byKey.get(name.toLowerCase());
  }

  set(item: NamedItemModel): void {
    this.byKey.set(item.name.toLowerCase(), item);
  }

  delete(name: string): boolean {
    return this.byKey.delete(name.toLowerCase());
  }

  get size(): number {
    return this.byKey.size;
  }

  [Symbol.iterator](): IterableIterator<NamedItemModel> {
    return this.byKey.values();
  }
}
