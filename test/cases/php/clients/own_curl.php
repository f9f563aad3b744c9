<?php

// A wrapper in another file, whose methods are named after what they send.
class Authorizations
{
    public function __construct(private BeaconApi $api)
    {
    }

    public function create(string $note)
    {
        return $this->api->postCurl('https://api.github.com/authorizations', json_encode(['scopes' => ['repo'], 'note' => $note]));
    }

    public function all()
    {
        return $this->api->getCurl('https://api.github.com/authorizations');
    }

    public function drop(int $id)
    {
        return $this->api->curlDelete("https://api.github.com/authorizations/$id");
    }

    // What is said of the method beside it counts for more than the name.
    public function reuse(string $id, string $secret)
    {
        $method = 'PUT';
        return $this->api->postCurl("https://api.github.com/authorizations/clients/$id", json_encode(['client_secret' => $secret]), $method);
    }
}
