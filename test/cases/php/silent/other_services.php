<?php

use GuzzleHttp\Client;

$paypal = new Client(['base_uri' => 'https://api.paypal.com/v2/payments/']);
$paypal->get('authorizations/' . $id);
$paypal->post("authorizations/$id/capture");

$stripe->request('GET', '/authorizations');
$http->post('https://payments.example.com/authorizations', ['json' => ['note' => 'x', 'scopes' => ['y']]]);
$client->post('/orders/' . $orderId . '/authorizations', ['json' => []]);
$ch = curl_init("https://influx.example.com/api/v2/authorizations");

// Supported endpoints of GitHub.
$github->delete("https://api.github.com/applications/$clientId/token", ['json' => ['access_token' => $token]]);
$github->delete("https://api.github.com/applications/$clientId/grant");
$github->post("https://api.github.com/admin/users/$name/authorizations");
$github->get("https://api.github.com/orgs/$org/credential-authorizations");

$path = __DIR__ . '/authorizations';
mkdir($path);
