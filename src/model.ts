// The nouns of the program. They import nothing but each other.
export type * from './model/report';
export type * from './model/request';
export type * from './model/rule';
