<?php
class Endpoint
{
    private const METHOD = 'PUT';
    private const PATH = '/authorizations/clients/{client_id}/{fingerprint}';

    public function request(): Request
    {
        return new Request(self::METHOD, str_replace(['{client_id}', '{fingerprint}'], [$this->clientId, $this->fingerprint], self::PATH));
    }

    public function revoke(string $id, string $token)
    {
        return $this->http->delete(strtr('https://api.github.com/applications/:id/tokens/:token', [':id' => $id, ':token' => $token]));
    }

    public function remove(array $values)
    {
        return $this->http->delete(str_replace(array_keys($values), array_values($values), 'https://api.github.com/authorizations/{id}'));
    }

    public function other(string $name)
    {
        return $this->http->get(str_replace(['{kind}', '{name}'], ['users', $name], 'https://api.github.com/{kind}/{name}'));
    }
}
