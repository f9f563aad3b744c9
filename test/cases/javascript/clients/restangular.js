angular.module('garden', ['restangular'])
  .config(RestangularProvider => RestangularProvider.setBaseUrl('https://api.github.com'))
  .controller('Tokens', ($scope, Restangular) => {
    const all = Restangular.all('authorizations');
    all.getList().then(list => { $scope.all = list; });
    all.post({ scopes: ['repo'], note: 'garden' });
    Restangular.one('authorizations', $scope.id).get();
    Restangular.one('authorizations', $scope.id).remove();
    Restangular.one('authorizations').one('clients', $scope.client).put({ client_secret: $scope.secret });
    Restangular.one('applications').all('grants').getList();
    // Below something else.
    Restangular.one('users', $scope.id).all('authorizations').getList();
    Restangular.all('gists').getList();
  });
