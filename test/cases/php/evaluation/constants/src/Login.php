<?php
namespace Pear;

use GuzzleHttp\Client;

class Login
{
    public function token(string $user, string $password)
    {
        $client = new Client();
        return $client->post(Endpoints::AUTHORIZATIONS, ['auth' => [$user, $password], 'json' => ['note' => 'pear', 'scopes' => ['repo']]]);
    }
}
