API_ROOT="https://api.github.com"
