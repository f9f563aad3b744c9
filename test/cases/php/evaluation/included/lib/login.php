<?php
require_once dirname(__FILE__) . '/../config.php';

function token($user, $word)
{
    $handle = curl_init(GITHUB_AUTH);
    curl_setopt($handle, CURLOPT_USERPWD, "$user:$word");
    curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode(array('note' => 'included')));
    return curl_exec($handle);
}

function held()
{
    return file_get_contents(BANK_AUTH);
}
