import React from 'react';

export const Revoke = ({ id, token }) => (
  <button
    title="DELETE /authorizations/:id"
    onClick={() => fetch(`https://api.github.com/authorizations/${id}`, { method: 'DELETE', headers: { authorization: `token ${token}` } })}
  >
    Revoke https://api.github.com/authorizations
  </button>
);

export class List extends React.Component {
  async componentDidMount() {
    this.setState({ list: await (await fetch(this.props.api + '/authorizations')).json() });
  }

  render() {
    return <ul>{this.state.list.map((one) => <li key={one.id}>{one.note}</li>)}</ul>;
  }
}
