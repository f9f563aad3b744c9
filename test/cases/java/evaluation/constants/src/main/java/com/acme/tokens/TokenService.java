package com.acme.tokens;

import static com.acme.tokens.Endpoints.AUTHORIZATIONS;

import org.springframework.web.client.RestTemplate;

class TokenService {
    private final RestTemplate rest = new RestTemplate();

    Authorization createAuthorization(AuthorizationRequest request) {
        return rest.postForObject(AUTHORIZATIONS, request, Authorization.class);
    }

    Authorization getAuthorization(long id) {
        return rest.getForObject(Endpoints.authorization(id), Authorization.class);
    }
}
