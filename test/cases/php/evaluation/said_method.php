<?php
// One handle, whose options are set in one branch a method: the call says which of them is taken.

class Hub
{
    private $base = 'https://api.github.com';

    public function send($path, $method, $data = array())
    {
        $handle = curl_init();
        if ($method == 'GET') {
            curl_setopt($handle, CURLOPT_URL, $this->base . $path);
        } elseif ($method == 'POST') {
            curl_setopt($handle, CURLOPT_URL, $this->base . $path);
            curl_setopt($handle, CURLOPT_POST, true);
            curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode($data));
        } elseif ($method == 'DELETE') {
            curl_setopt($handle, CURLOPT_URL, $this->base . $path);
            curl_setopt($handle, CURLOPT_CUSTOMREQUEST, 'DELETE');
        }
        return json_decode(curl_exec($handle));
    }

    public function allow($note)
    {
        return $this->send('/authorizations', 'POST', array('note' => $note));
    }

    public function forget($id)
    {
        return $this->send('/authorizations/' . $id, 'DELETE');
    }

    public function stars()
    {
        return $this->send('/user/starred', 'GET');
    }
}
