package com.acme.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

class AuthorizationRequest {
    private final List<String> scopes;
    private final String note;
    @JsonProperty("client_id")
    private String clientId;

    AuthorizationRequest(List<String> scopes, String note) {
        this.scopes = scopes;
        this.note = note;
    }
}
