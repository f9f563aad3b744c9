<?php

namespace Garden;

use GuzzleHttp\Client;

class Clients
{
    public static function forTokens()
    {
        return new Client(['base_uri' => 'https://api.github.com', 'timeout' => 2.0]);
    }

    public static function forPayments()
    {
        return new Client(['base_uri' => 'https://api.garden-pay.io', 'timeout' => 2.0]);
    }
}
