OkHttpClient client = new OkHttpClient().newBuilder()
   .build();
MediaType mediaType = MediaType.parse("application/json");
RequestBody body = RequestBody.create(mediaType, "{\n    \"client_secret\": \"string\",\n    \"note\": \"Update all gems\"\n}");
Request request = new Request.Builder()
   .url("https://api.github.com/authorizations/clients//")
   .method("PUT", body)
   .addHeader("Content-Type", "application/json")
   .build();
Response response = client.newCall(request).execute();
