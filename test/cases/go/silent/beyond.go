package pay

import "context"

const statuses = "https://api.github.com"

func (c *Client) Hold(ctx context.Context, h Hold) error {
	return c.request(ctx, "POST", "/authorizations", h)
}

func (c *Client) Held(ctx context.Context, id string) error {
	return c.request(ctx, "GET", "/authorizations/"+id, nil)
}

func (c *Client) Void(ctx context.Context, id string) error {
	return c.request(ctx, "POST", "/authorizations/"+id+"/void", nil)
}
