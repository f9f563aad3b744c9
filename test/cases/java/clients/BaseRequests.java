package shelf;

import com.android.volley.Response;
import com.android.volley.toolbox.JsonObjectRequest;
import com.android.volley.toolbox.StringRequest;
import org.json.JSONObject;

// Requests that are classes: what they hand to their base says what they send.
class TokenRequest extends JsonObjectRequest {
    TokenRequest(JSONObject body, Response.Listener<JSONObject> listener) {
        super(Method.POST, "https://api.github.com/authorizations", body, listener, null);
    }
}

class RemoveRequest extends StringRequest {
    RemoveRequest(int id, Response.Listener<String> listener) {
        super(Method.DELETE, "https://api.github.com/authorizations/" + id, listener, null);
    }
}

class UserRequest extends StringRequest {
    UserRequest(Response.Listener<String> listener) {
        super(Method.GET, "https://api.github.com/user", listener, null);
    }
}
