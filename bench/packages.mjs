// What the scale tree is made of: public npm packages, large and small, with many look-alikes of the API among them.

/** Laid out with everything that they depend on: about 90,000 files. */
export const PACKAGES = [
  '@angular/core@18.2.8', '@azure/arm-network@33.4.0', '@influxdata/influxdb-client-apis@1.35.0', '@mui/icons-material@6.1.5', '@octokit/rest@16.43.2',
  '@paypal/checkout-server-sdk@1.0.3', 'aws-sdk@2.1692.0', 'core-js@3.38.1', 'date-fns@4.1.0', 'firebase@10.14.1', 'ghauth@4.0.0', 'github@9.2.0',
  'googleapis@144.0.0', 'lodash-es@4.17.21', 'next@14.2.15', 'octonode@0.10.2', 'react-native@0.75.4', 'stripe@17.0.0', 'three@0.169.0', 'typescript@5.6.3',
  'webpack@5.95.0',
];

/** The structural peer. */
export const AST_GREP = '@ast-grep/cli@0.51.1';
