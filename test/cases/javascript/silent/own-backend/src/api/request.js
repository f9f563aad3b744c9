import axios from 'axios';

const request = axios.create({ baseURL: 'https://shop.example/v1_0' });
export default request;
