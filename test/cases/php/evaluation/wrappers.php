<?php

class Api
{
    private $root;
    private $http;

    public function __construct(GuzzleHttp\Client $http, $root = 'https://api.github.com')
    {
        $this->http = $http;
        $this->root = $root;
    }

    protected function call($method, $path, array $body = array())
    {
        $handle = curl_init($this->root . $path);
        curl_setopt($handle, CURLOPT_CUSTOMREQUEST, $method);
        curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode($body));

        return json_decode(curl_exec($handle));
    }

    private function send(string $method, string $path, ?array $json = null)
    {
        return $this->http->request($method, "{$this->root}/{$path}", ['json' => $json]);
    }

    public function create($note)
    {
        return $this->call('POST', '/authorizations', array('note' => $note, 'scopes' => array('repo')));
    }

    public function remove($id)
    {
        return $this->send('DELETE', "authorizations/{$id}");
    }

    public function all()
    {
        return $this->send(path: 'authorizations', method: 'GET');
    }
}

function github($path)
{
    return file_get_contents('https://api.github.com' . $path);
}

echo github('/authorizations');
echo github('/user');
