<?php

class Opened
{
    private function open($path)
    {
        $handle = curl_init('https://api.github.com' . $path);
        curl_setopt($handle, CURLOPT_RETURNTRANSFER, true);
        return $handle;
    }

    public function make()
    {
        $handle = $this->open('/authorizations');
        curl_setopt($handle, CURLOPT_POST, true);
        curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode(['note' => 'lantern', 'scopes' => ['gist']]));
        return curl_exec($handle);
    }

    public function drop($id)
    {
        $handle = $this->open('/authorizations/' . $id);
        curl_setopt($handle, CURLOPT_CUSTOMREQUEST, 'DELETE');
        return curl_exec($handle);
    }
}
