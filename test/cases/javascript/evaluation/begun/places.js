export default class Places {
  static API = 'https://api.github.com/';
  static OWN = Places.API + 'authorizations/';
  static OF_APP = Places.OWN + 'clients/';
}

export const spots = { app: `${Places.API}authorizations/clients/` };
