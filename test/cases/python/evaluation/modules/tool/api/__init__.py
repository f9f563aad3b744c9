from .http import send
