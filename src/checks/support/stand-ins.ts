import type { Match, Operation } from '../../model';

/** The operations that speak for a match: those that fit or, where none takes the method, those of the same path, else of the same API. */
export function standIns(match: Match, all: readonly Operation[]): readonly Operation[] {
  if (match.operations.length > 0) return match.operations;
  const path = match.endpoint.slice(match.endpoint.indexOf('/'));
  const ofApi = all.filter(({ api }) => api === match.api);
  const ofPath = ofApi.filter(operation => operation.path === path);
  return ofPath.length > 0 ? ofPath : ofApi;
}
