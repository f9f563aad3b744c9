Faraday.default_connection = Faraday.new(url: 'https://api.github.com')
