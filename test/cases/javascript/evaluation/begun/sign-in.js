import Places, { spots } from './places';

// What it imports is only the beginning of an endpoint.
export const signIn = id => fetch(Places.OF_APP + id, { method: 'PUT' });
export const again = (id, print) => fetch(`${spots.app}${id}/${print}`, { method: 'PUT' });
