<?php

/**
 * Tokens were made by POST https://api.github.com/authorizations until 2020.
 *
 * @see https://developer.github.com/v3/oauth_authorizations/
 */
class Tokens
{
    // GET https://api.github.com/authorizations/:id
    # DELETE https://api.github.com/authorizations/:id

    public function hint()
    {
        echo 'Look at https://api.github.com/authorizations';
        $this->logger->warning('https://api.github.com/authorizations is gone');
        trigger_error('POST https://api.github.com/authorizations answers 404');
        throw new LogicException('https://api.github.com/authorizations can not be used');
    }
}
