Describe 'Login' {
  It 'asks for a token' {
    Mock Invoke-RestMethod { } -ParameterFilter { $Uri -eq 'https://api.github.com/authorizations' }
    Assert-MockCalled Invoke-RestMethod -ParameterFilter { $Uri -eq 'https://api.github.com/authorizations' }
  }
}
