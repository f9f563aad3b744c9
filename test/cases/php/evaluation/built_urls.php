<?php

namespace Acme\Tokens;

define('GITHUB_ROOT', 'https://api.github.com');
const AUTHORIZATIONS = GITHUB_ROOT . '/authorizations';

class Endpoints
{
    const ROOT = 'https://api.github.com';
    const ONE = '/authorizations/%d';
    private static $paths = ['list' => '/authorizations', 'grants' => '/applications/grants'];
    protected $token = self::ROOT . '/authorizations';

    private $http;

    public function concatenated($id)
    {
        return $this->http->delete(AUTHORIZATIONS . '/' . $id);
    }

    public function interpolated($id)
    {
        return $this->http->get("{$this->token}/{$id}");
    }

    public function formatted($id)
    {
        return $this->http->patch(sprintf('%s' . self::ONE, static::ROOT, $id), ['add_scopes' => ['gist']]);
    }

    public function joined()
    {
        return $this->http->get(implode('/', [self::ROOT, 'applications', 'grants']));
    }

    public function chosen()
    {
        return $this->http->get(rtrim(self::ROOT, '/') . self::$paths['list']);
    }

    public function replaced($clientId)
    {
        $url = str_replace(':client_id', $clientId, GITHUB_ROOT . '/authorizations/clients/:client_id');

        return $this->http->put($url, ['client_secret' => getenv('CLIENT_SECRET')]);
    }

    public function stepByStep($id = null)
    {
        $url = self::ROOT;
        $url .= '/authorizations';
        if ($id !== null) {
            $url .= '/' . $id;
        }

        return $this->http->get($url);
    }
}
