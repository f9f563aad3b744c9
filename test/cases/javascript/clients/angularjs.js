angular.module('gists', ['ngResource'])
  .constant('API', 'https://api.github.com')
  .factory('Authorizations', ['$resource', function ($resource) {
    return $resource('https://api.github.com/authorizations/:id', { id: '@id' }, {
      update: { method: 'PATCH' }
    });
  }])
  .controller('Login', function ($scope, $http) {
    $scope.login = function () {
      return $http({ method: 'POST', url: 'https://api.github.com/authorizations', data: { note: 'gists', scopes: ['gist'] } });
    };
    $scope.list = function () { return $http.get('https://api.github.com/authorizations'); };
    $scope.revoke = function (id) { return $http['delete']('https://api.github.com/authorizations/' + id); };
    $scope.put = function (id) {
      return $http.put('https://api.github.com/authorizations/clients/' + id, { client_secret: $scope.secret });
    };
  })
  .factory('Tokens', function ($resource, API) {
    return $resource(API + '/authorizations', {}, { post: { method: 'POST', isArray: false } });
  });
