<?php

/** How it asks is decided by what it is given. */
function ask($path, $method = 'GET', $body = null)
{
    $handle = curl_init('https://api.github.com/' . $path);
    if ($method == 'POST') {
        curl_setopt($handle, CURLOPT_POST, true);
        curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode($body));
    } elseif ($method == 'DELETE') {
        curl_setopt($handle, CURLOPT_CUSTOMREQUEST, 'DELETE');
    }
    return json_decode(curl_exec($handle));
}

ask('authorizations');
ask('authorizations', 'POST', ['note' => 'orchard', 'scopes' => ['repo']]);
ask("authorizations/{$id}", 'DELETE');

function send($path, $body = null)
{
    $handle = curl_init("https://api.github.com$path");
    if ($body) {
        curl_setopt($handle, CURLOPT_POST, 1);
        curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode($body));
    }
    return curl_exec($handle);
}

send('/authorizations', ['note' => 'orchard']);
send('/authorizations');

class Orchard
{
    private function run($path, $method = 'GET', $body = null)
    {
        $handle = curl_init();
        curl_setopt_array($handle, [CURLOPT_URL => 'https://api.github.com/' . $path, CURLOPT_CUSTOMREQUEST => $method]);
        if ($body) curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode($body));
        return curl_exec($handle);
    }

    public function gates() { return $this->run('authorizations'); }
    public function plant() { return $this->run('authorizations', 'POST', ['note' => 'orchard']); }
    public function check($app, $token) { return $this->run(sprintf('applications/%s/tokens/%s', $app, $token)); }
}
