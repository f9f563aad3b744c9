// The server that the page came from.
angular.module('garden', ['restangular']).controller('Plots', ($scope, Restangular) => {
  Restangular.all('authorizations').post({ plot: 3 });
  Restangular.one('authorizations', $scope.id).remove();
});
