pub const GARDEN_URL: &str = "https://api.github.com";
pub const PAY_URL: &str = "https://api.paypal.com/v1/payments";
