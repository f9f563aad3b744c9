<?php
namespace Pear\Commands;

use Pear\Endpoints;

function listing(string $user, string $password)
{
    $curl = curl_init();
    curl_setopt($curl, CURLOPT_URL, Endpoints::AUTHORIZATIONS . '?per_page=100');
    curl_setopt($curl, CURLOPT_USERPWD, "$user:$password");
    return curl_exec($curl);
}
