<?php

use Cake\Http\Client;
use React\Http\Browser;
use Symfony\Contracts\HttpClient\HttpClientInterface;

function asked(HttpClientInterface $client, string $note)
{
    return $client->withOptions(['base_uri' => 'https://api.github.com'])->request('POST', '/authorizations', ['json' => ['note' => $note, 'scopes' => []]]);
}

function promised(string $note)
{
    return (new Browser())->withBase('https://api.github.com')->post('/authorizations', [], json_encode(['note' => $note, 'scopes' => []]));
}

function baked(string $note)
{
    $http = new Client(['host' => 'api.github.com', 'scheme' => 'https']);
    return $http->post('/authorizations', json_encode(['note' => $note, 'scopes' => []]), ['type' => 'json']);
}

function paid(string $note)
{
    $http = new Client(['host' => 'api.garden-pay.io', 'scheme' => 'https']);
    (new Browser())->withBase('https://api.garden-pay.io')->post('/authorizations', [], json_encode(['note' => $note, 'scopes' => []]));
    return $http->post('/authorizations', json_encode(['note' => $note, 'scopes' => []]), ['type' => 'json']);
}
