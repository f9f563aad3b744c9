from .urls import *
