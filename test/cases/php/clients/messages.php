<?php

namespace Acme\GitHub\Messages;

use RingCentral\Psr7\Request;

final class DropToken
{
    private const METHOD = 'DELETE';
    private const PATH = '/applications/{client}/tokens/{token}';

    public function message(): Request
    {
        return new Request(self::METHOD, str_replace(['{client}', '{token}'], [$this->client, $this->token], self::PATH));
    }

    public function order(): Request
    {
        return new Request('POST', 'https://api.garden.example/authorizations', [], '{"amount": 3}');
    }
}
