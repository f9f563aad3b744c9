/* global $, jQuery, XMLHttpRequest */
var API = 'https://api.github.com';

function signIn(user, password, note) {
  return $.ajax({
    url: API + '/authorizations',
    type: 'POST',
    data: '{"scopes":["repo"],"note":"' + note + '"}',
    beforeSend: function (xhr) {
      xhr.setRequestHeader('Authorization', 'Basic ' + btoa(user + ':' + password));
    }
  });
}

function others(id, token) {
  $.get(API + '/authorizations', render);
  $.getJSON(API + '/applications/grants', { page: 2 }, render);
  jQuery.post(API + '/authorizations', { note: 'x' }, render);
  $.ajax(API + '/authorizations/' + id, { method: 'DELETE' });
  jQuery.ajax({ url: API + '/authorizations/' + id, type: 'PATCH', contentType: 'application/json', data: JSON.stringify({ note: 'x' }) });
  // The page's own server: jQuery knows no base address.
  $.get('/authorizations', render);

  var xhr = new XMLHttpRequest();
  xhr.open('POST', API + '/authorizations', true);
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.send(JSON.stringify({ note: 'x', scopes: ['user'] }));

  var other = new window.XMLHttpRequest();
  other.open('DELETE', API + '/authorizations/' + id);
  other.send();

  window.open('https://api.github.com/authorizations');
}

function render(data) {
  document.querySelector('#out').textContent = JSON.stringify(data);
}
