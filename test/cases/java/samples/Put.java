Unirest.setTimeouts(0, 0);
HttpResponse<String> response = Unirest.put("https://api.github.com/authorizations/clients//")
   .header("Content-Type", "application/json")
   .body("{\n    \"client_secret\": \"string\",\n    \"note\": \"Update all gems\",\n    \"scopes\": [\n        \"public_repo\",\n        \"user\"\n    ]\n}")
   .asString();
