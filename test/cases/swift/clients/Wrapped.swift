// Helpers whose names say the method somewhere inside.
func create(header: NSDictionary, data: String) {
    Wire.sendAsyncPostRequest(NSURL(string: "https://api.github.com/authorizations")!, header: header, data: data) { (response, data, error) in }
}

func all(header: NSDictionary) {
    Wire.sendAsyncGetRequest(NSURL(string: "https://api.github.com/authorizations")!, header: header) { (response, data, error) in }
}
