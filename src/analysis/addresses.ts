// What functions give that put an address together.
import type { Value } from '../model';
import type { Located } from './meaning';
import { each, isString, opening, publish } from './value';
import type { Abstract } from './value';

type Locate = (url: Value) => Located | undefined;

/** Whether a value is nothing but the address of an endpoint with this path. */
export const isAddressOf = (value: Abstract, path: string, locate: Locate): boolean => each(value).every(one => isString(one) && locate(publish(one))?.path === path);

/** Whether it is nothing but addresses of somebody else. */
export const leadsElsewhere = (value: Abstract, locate: Locate): boolean => each(value).every(one => isString(one) && /^https?:\/\/[^/]/.test(opening(one)) && locate(publish(one)) === undefined);
