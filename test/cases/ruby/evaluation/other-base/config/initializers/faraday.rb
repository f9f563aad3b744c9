Faraday.default_connection = Faraday.new(url: 'https://api.garden-pay.io')
