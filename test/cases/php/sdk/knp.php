<?php

use Github\Client;

$client = new Client();
$client->authenticate($user, $password, Client::AUTH_HTTP_PASSWORD);

$token = $client->api('authorizations')->create(['note' => 'release', 'scopes' => ['repo']], $otp);
$client->api('authorization')->all();
$client->authorizations()->show(3);

$api = $client->api('authorizations');
$api->update(3, ['remove_scopes' => 'gist']);
$api->remove(3);
$api->check($clientId, $token['token']);

// What took their place, and other parts of the library.
$api->checkToken($clientId, $token['token']);
$client->api('user')->show('octocat');
$client->api('issue')->all('a', 'b');
