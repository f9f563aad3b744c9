package garden;

import java.net.URL;

class Payments {
    Object list() throws Exception {
        return new URL("https://api.paypal.com/v2/payments" + Paths.TOKENS).openConnection();
    }
}
