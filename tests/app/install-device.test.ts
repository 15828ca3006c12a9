// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { deviceOf } from '../../src/platform/phone/install.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  ['ios-compact', `${IPHONE} Version/26.0 Mobile/15E148 Safari/604.1`, 5],
  ['ios-older', `${IPHONE} Version/18.6 Mobile/15E148 Safari/604.1`, 5],
  ['ios-bar', `${IPHONE} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`, 5],
  ['ios-bar', `${MAC} Version/26.0 Safari/605.1.15`, 5],
  ['mac', `${MAC} Version/26.0 Safari/605.1.15`, 0],
  ['android', `${ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36`, 5],
  ['samsung', `${ANDROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, 5],
  ['firefox', 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 5],
  ['firefox-computer', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 0],
  ['computer', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 0],
  [null, 'something else', 0],
])('takes the device for %s', (device, userAgent, touches) => {
  expect(deviceOf(userAgent, touches)).toBe(device);
});
