<?php

namespace Hubby\GitHub\Api;

/** The endpoints of an SDK: how a request is sent is in its base class. */
class Authorizations extends AbstractApi
{
    public function all()
    {
        return $this->get('/authorizations');
    }

    public function show($id)
    {
        return $this->get('/authorizations/' . rawurlencode($id));
    }

    public function create(array $params, $otp = null)
    {
        $headers = null === $otp ? [] : ['X-GitHub-OTP' => $otp];

        return $this->post('/authorizations', $params, $headers);
    }

    public function check($clientId, $token)
    {
        return $this->get('/applications/' . rawurlencode($clientId) . '/tokens/' . rawurlencode($token));
    }

    public function checkToken($clientId, $token)
    {
        return $this->post('/applications/' . rawurlencode($clientId) . '/token', ['access_token' => $token]);
    }
}
