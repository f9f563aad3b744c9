// The list of rules/: adding an operation is one JSON file and one line here. A test compares list and folder.
import type { LookAlikes, Operation, Scopes } from './model';
import checkAuthorization from '../rules/check-authorization.json';
import createAuthorization from '../rules/create-authorization.json';
import lookAlikeFacts from '../rules/data/look-alikes.json';
import scopeFacts from '../rules/data/scopes.json';
import deleteAuthorization from '../rules/delete-authorization.json';
import deleteGrant from '../rules/delete-grant.json';
import getAuthorization from '../rules/get-authorization.json';
import getGrant from '../rules/get-grant.json';
import getOrCreateForAppAndFingerprint from '../rules/get-or-create-authorization-for-app-and-fingerprint.json';
import getOrCreateForApp from '../rules/get-or-create-authorization-for-app.json';
import listAuthorizations from '../rules/list-authorizations.json';
import listGrants from '../rules/list-grants.json';
import resetAuthorization from '../rules/reset-authorization.json';
import revokeAllAuthorizationsForApplication from '../rules/revoke-all-authorizations-for-application.json';
import revokeAuthorizationForApplication from '../rules/revoke-authorization-for-application.json';
import revokeGrantForApplication from '../rules/revoke-grant-for-application.json';
import updateAuthorization from '../rules/update-authorization.json';

// TypeScript reads JSON with wide types (`string` for `'POST' | 'PUT'`), hence one cast each; test/rules.test.ts holds the files to the types.

/** The retired operations, in the order in which reports list them. */
export const operations = [
  listAuthorizations, getAuthorization, createAuthorization, getOrCreateForApp, getOrCreateForAppAndFingerprint, updateAuthorization, deleteAuthorization,
  listGrants, getGrant, deleteGrant,
  checkAuthorization, resetAuthorization, revokeAuthorizationForApplication, revokeGrantForApplication, revokeAllAuthorizationsForApplication,
] as readonly Operation[];

/** What resembles an operation and must never be reported. */
export const lookAlikes = lookAlikeFacts as LookAlikes;

/** OAuth scopes, and words that are taken for scopes. */
export const scopes = scopeFacts as Scopes;
