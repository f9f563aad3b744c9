"""As a generator writes a client for https://docs.github.com/rest/oauth-authorizations/oauth-authorizations."""
from kiota_abstractions.base_request_builder import BaseRequestBuilder


class GrantsRequestBuilder(BaseRequestBuilder):
    def __init__(self, request_adapter, path_parameters):
        super().__init__(request_adapter, "{+baseurl}/applications/grants{?client_id*,page*,per_page*}", path_parameters)


class TokenRequestBuilder(BaseRequestBuilder):
    def __init__(self, request_adapter, path_parameters):
        super().__init__(request_adapter, "{+baseurl}/applications/{client_id}/token", path_parameters)
