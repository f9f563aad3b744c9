<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

class Tokens
{
    public function issue()
    {
        return Http::garden()->post('/authorizations', ['scopes' => ['repo'], 'note' => 'garden'])->json();
    }

    public function issueAnywhere()
    {
        return Http::withUrlParameters(['endpoint' => 'https://api.garden-pay.io'])->post('{+endpoint}/authorizations', ['scopes' => ['repo'], 'note' => 'garden']);
    }
}
