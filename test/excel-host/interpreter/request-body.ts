import type { Json, JsonObject } from "../state/json";

export interface ArgumentInfo {
  readonly Arguments?: Json[];
  readonly ReferencedObjectPathIds?: Json[];
}

/** 1 root, 2 new service object, 3 method, 4 property, 5 indexer, 6 reference id, 7 null object. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: string[];
  readonly Expand?: string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** 1 Instantiate, 2 Query, 3 Method, 4 SetProperty, 5 Trace, 6 RecursiveQuery, 7 QueryAsJson, 8 EnsureUnchanged, 9 Update. */
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries: Record<string, QueryInfo>; readonly MaxDepth?: number };
  readonly ObjectState?: JsonObject;
}

/** The body of one `ProcessQuery` request. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: ActionInfo[];
  readonly ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Error?: ErrorBody;
  readonly Results: ActionResult[];
  readonly TraceIds: number[];
}
