let sign_in body = Client.post ~body (Uri.of_string Moorings.tokens_url)
