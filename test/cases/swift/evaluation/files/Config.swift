struct Config {
    static let gardenURL = "https://api.github.com"
    static let payURL = "https://api.paypal.com/v1/payments"
}

let serverURL = "https://git.garden.example/api/v3"
