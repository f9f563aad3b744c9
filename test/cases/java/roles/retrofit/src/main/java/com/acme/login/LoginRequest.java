package com.acme.login;

import com.google.gson.annotations.SerializedName;
import java.util.List;

public class LoginRequest {
    private List<String> scopes;
    private String note;
    @SerializedName("client_id")
    private String clientId;
    @SerializedName("client_secret")
    private String clientSecret;
}
