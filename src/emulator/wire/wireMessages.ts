/** What the client library sends and wants back; see office-js, `ClientRequestContext.sync`. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Where not 0, the argument at this place is the object with this path (or a list of such). */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** `Class.member`. */
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface WireBody {
  readonly Error: WireError | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
}

/** The whole answer: a body, or an error of the transport when there is no body. */
export interface WireResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: WireBody | null;
}
