Describe 'New-Token' {
    BeforeAll {
        Mock Invoke-RestMethod { @{ token = 'made-up' } } -ParameterFilter { $Uri -eq 'https://api.github.com/authorizations' -and $Method -eq 'Post' }
        Mock -CommandName Invoke-WebRequest -MockWith { @{ StatusCode = 204 } }
    }
    It 'asks' {
        New-Token | Should -Be 'made-up'
        Should -Invoke Invoke-RestMethod -ParameterFilter { $Uri -eq 'https://api.github.com/authorizations' }
        Assert-MockCalled Invoke-RestMethod -Times 1 -ParameterFilter { $Uri -eq "https://api.github.com/authorizations/1" -and $Method -eq 'Delete' }
        Register-MockResponse -Uri 'https://api.github.com/authorizations' -Method Post -Body '{}'
    }
}
