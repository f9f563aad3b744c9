export type * from './model/report';
export type * from './model/request';
export type * from './model/rule';
