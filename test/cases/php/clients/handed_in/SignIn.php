<?php

namespace Garden;

use GuzzleHttp\Client;

class SignIn
{
    private $http;

    public function __construct(Client $http)
    {
        $this->http = $http;
    }

    public function create($note)
    {
        return $this->http->post('/authorizations', ['json' => ['note' => $note, 'scopes' => ['repo']]]);
    }
}

class Cashier
{
    private $http;

    public function __construct()
    {
        $this->http = Clients::forPayments();
    }

    public function authorize($note)
    {
        return $this->http->post('/authorizations', ['json' => ['note' => $note, 'scopes' => ['sale']]]);
    }
}

class Forget
{
    public function __invoke($id)
    {
        Clients::forTokens()->delete("/authorizations/$id");
    }
}

$signIn = new SignIn(new Client(['base_uri' => 'https://api.github.com']));
