<?php

use Illuminate\Support\Facades\Route;
use Slim\App;

Route::get('/authorizations', [AuthorizationController::class, 'index']);
Route::post('/authorizations', 'AuthorizationController@store');
Route::delete('/authorizations/{id}', 'AuthorizationController@destroy');

$app = new App();
$app->get('/authorizations/{id}', function ($request, $response) { return $response; });
$app->post('/authorizations', Create::class . ':handle');

$router->put('/authorizations/clients/{client}', ['uses' => 'ClientController@update']);

register_rest_route('shop/v1', '/authorizations', array('methods' => 'POST', 'callback' => 'shop_authorize'));

class AuthorizationControllerTest extends TestCase
{
    public function testStores()
    {
        $this->postJson('/authorizations', ['grant' => 1])->assertCreated();
        $this->getJson('/authorizations/1')->assertOk();
    }

    public function redirected()
    {
        return redirect('/authorizations');
    }
}
