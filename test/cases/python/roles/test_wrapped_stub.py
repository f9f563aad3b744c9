import pytest
import requests_mock

from tokens import Factory, OneTimePasswordNeeded


def answer(mock, method, path, *args, **kwargs):
    mock.register_uri(method, 'https://api.github.com/' + path, *args, **kwargs)


def answer_with_token(mock):
    answer(mock, 'POST', 'authorizations', json={'token': 't'})


def test_makes_a_token():
    with requests_mock.mock() as mock:
        answer_with_token(mock)
        assert Factory().create() == 't'


def test_asks_for_a_code():
    with requests_mock.mock() as mock:
        answer(mock, 'POST', path='authorizations', status_code=401, headers={'X-GitHub-OTP': 'required'})
        with pytest.raises(OneTimePasswordNeeded):
            Factory().create()
