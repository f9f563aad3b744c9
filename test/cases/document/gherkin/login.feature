# POST https://api.github.com/authorizations was how it began.
Feature: Signing in to GitHub

  Scenario: The tool asks for a token
    Given the server of GitHub:
      """
      post('/authorizations') {
        halt 401 unless auth.credentials == %w[anna word]
        json :token => 'MADE-UP'
      }
      """
    When I GET https://api.github.com/authorizations
    And I run `curl --user anna https://api.github.com/authorizations`
    Then the output should contain "harbour"

  Scenario: A script
    Given a file named "token.py" with:
      ```python
      import requests
      requests.post('https://api.github.com/authorizations', auth=('anna', word), json={'scopes': 'repo', 'note': 'harbour'})
      ```
    And the url is 'https://api.paypal.com/v2/payments/authorizations'
    When I POST to "/authorizations"
