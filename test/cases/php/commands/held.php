<?php
use Symfony\Component\Process\Process;

class Tokens
{
    private $curlPath = '/usr/bin/curl';

    public function all(string $user): string
    {
        $process = new Process([$this->curlPath, '-s', '-u', $user, 'https://api.github.com/authorizations']);
        $process->mustRun();

        return $process->getOutput();
    }
}
