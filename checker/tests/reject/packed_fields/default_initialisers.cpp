// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.3, 4.27
struct [[gnu::packed]] Message {  // expected-error {{'length' lies in a packed class, where its address may be odd, and a reference promises an aligned one: copy it to a local, and back [K0793]}}
    unsigned char kind = 1;
    unsigned length = 2;
    unsigned& alias = length;
};
void start() {
    Message message;
    message.alias = 1;
}
