<?php

$context = stream_context_create([
    'http' => [
        'method' => 'POST',
        'header' => "Content-Type: application/json\r\nX-GitHub-OTP: {$otp}\r\n",
        'content' => json_encode(['note' => 'deploy', 'scopes' => ['repo_deployment']]),
    ],
]);
$answer = @file_get_contents('https://api.github.com/authorizations', false, $context);

$list = file_get_contents('https://api.github.com/authorizations');

// As package managers do it: a downloader of one's own takes the options of the stream.
class TokenStore
{
    private $downloader;

    public function authorize($originUrl)
    {
        $apiUrl = $originUrl === 'github.com' ? 'api.github.com' : $originUrl . '/api/v3';

        return $this->downloader->getContents($originUrl, 'https://' . $apiUrl . '/authorizations', false, array(
            'retry-auth-failure' => false,
            'http' => array(
                'method' => 'POST',
                'header' => array('Content-Type: application/json'),
                'content' => json_encode(array('scopes' => array('repo'), 'note' => 'Packages', 'note_url' => 'https://packages.example.com/')),
            ),
        ));
    }
}
