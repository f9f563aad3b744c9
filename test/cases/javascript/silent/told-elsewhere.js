// Where all requests of a file go is said once, and it is not GitHub: https://api.github.com/users is only a link.
angular.module('garden', ['restangular'])
  .config(RestangularProvider => RestangularProvider.setBaseUrl('https://api.garden-pay.io'))
  .controller('Payments', ($scope, Restangular) => {
    Restangular.all('authorizations').post({ scopes: ['repo'], note: 'tulips' });
    Restangular.one('authorizations', $scope.id).remove();
  });
