package consents

import (
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

// The third version of an API of our own.
func third(r *mux.Router, e *echo.Echo, c *Consents) {
	r.HandleFunc("/api/v3/authorizations", c.list).Methods("GET")
	r.Handle("/api/v3/authorizations/{id}", c)
	e.GET("/api/v3/authorizations", c.all)
	e.DELETE("/api/v3/authorizations/:id", c.withdraw)
}
