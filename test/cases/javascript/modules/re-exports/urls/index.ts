export * from './github';
export { default as GRANTS } from './github';
export * as more from './more';
export * from './cycle';
