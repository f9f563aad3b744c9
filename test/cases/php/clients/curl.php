<?php

function create_token($user, $password, $note, $otp = null)
{
    $headers = array('Accept: application/vnd.github.v3+json', 'User-Agent: token-maker');
    if ($otp !== null) {
        $headers[] = 'X-GitHub-OTP: ' . $otp;
    }
    $ch = curl_init('https://api.github.com/authorizations');
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($ch, CURLOPT_USERPWD, "$user:$password");
    curl_setopt($ch, CURLOPT_HTTPHEADER, $headers);
    curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(array('scopes' => array('repo'), 'note' => $note)));
    $response = curl_exec($ch);
    curl_close($ch);

    return json_decode($response, true);
}

function remove_token($id)
{
    $ch = curl_init();
    curl_setopt_array($ch, [
        CURLOPT_URL => "https://api.github.com/authorizations/{$id}",
        CURLOPT_CUSTOMREQUEST => 'DELETE',
        CURLOPT_HTTPAUTH => CURLAUTH_BASIC,
    ]);
    curl_exec($ch);
}

class Connection
{
    private $handle;
    private $root = 'https://api.github.com';

    public function __construct()
    {
        $this->handle = curl_init();
    }

    public function tokens()
    {
        curl_setopt($this->handle, CURLOPT_URL, $this->root . '/authorizations');
        curl_setopt($this->handle, CURLOPT_HTTPGET, true);

        return curl_exec($this->handle);
    }

    public function change($id, array $fields)
    {
        $options = [CURLOPT_URL => $this->root . '/authorizations/' . $id];
        $options[CURLOPT_CUSTOMREQUEST] = 'PATCH';
        $options[CURLOPT_POSTFIELDS] = json_encode($fields);
        $handle = curl_init();
        curl_setopt_array($handle, $options);

        return curl_exec($handle);
    }
}
