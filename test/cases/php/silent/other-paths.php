<?php
// A gateway for cards, in an application that reads issues from GitHub.
use Github\Client;

class Gateway
{
    public function hold($body) { return $this->client->request('POST', '/authorizations', ['json' => $body]); }
    public function read($id) { return $this->client->request('GET', "authorizations/{$id}"); }
    public function cards() { return $this->client->request('GET', '/cards'); }
    public function capture($body) { return $this->post('/authorizations', $body); }
    public function add($body) { return $this->post('/cards', $body); }
}
