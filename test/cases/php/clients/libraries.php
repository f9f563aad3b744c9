<?php

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Request;
use GuzzleHttp\RequestOptions;
use Illuminate\Support\Facades\Http;
use Symfony\Component\HttpClient\HttpClient;

$guzzle = new Client(['base_uri' => 'https://api.github.com', 'auth' => [$user, $password]]);
$guzzle->post('/authorizations', ['json' => ['note' => 'guzzle', 'scopes' => ['gist']]]);
$guzzle->request('GET', '/authorizations');
$guzzle->requestAsync('DELETE', "/authorizations/$id", [RequestOptions::HEADERS => ['X-GitHub-OTP' => $otp]]);
$guzzle->send(new Request('PUT', 'https://api.github.com/authorizations/clients/' . $clientId, [], json_encode(['client_secret' => $secret])));

$symfony = HttpClient::create();
$symfony->request('DELETE', 'https://api.github.com/applications/' . $clientId . '/grants/' . $token, ['auth_basic' => [$clientId, $secret]]);

Http::withBasicAuth($user, $password)->withHeaders(['X-GitHub-OTP' => $otp])->post('https://api.github.com/authorizations', ['note' => 'laravel']);
Http::get('https://api.github.com/authorizations/1');

wp_remote_post('https://api.github.com/authorizations', array(
    'headers' => array('Content-Type' => 'application/json'),
    'body' => wp_json_encode(array('note' => 'WordPress', 'scopes' => array('repo'))),
));
wp_remote_request('https://api.github.com/authorizations/' . $id, array('method' => 'DELETE'));

$rest = new HTTP_Request2('https://api.github.com/authorizations', HTTP_Request2::METHOD_POST);
$rest->setAuth($user, $password)->setBody('{"note": "pear", "scopes": []}');
$rest->send();

\Httpful\Request::patch('https://api.github.com/authorizations/7')->sendsJson()->authenticateWith($user, $password)->body('{"add_scopes": ["gist"]}')->send();

$client = new Client();
$request = $client->createRequest('', '', ['auth' => [$user, $password]]);
$request->setUrl('https://api.github.com/authorizations');
$request->setMethod('POST');
$client->send($request);

$token = shell_exec("curl -u $user -d '{\"note\": \"shell\", \"scopes\": [\"repo\"]}' https://api.github.com/authorizations");
