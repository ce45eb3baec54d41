// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// construct: goto
int computed(int number) {
    void* target = &&end;  // expected-error {{there is no computed goto here: use a switch [K0740]}}
    if (number > 3) goto *target;  // expected-error {{there is no computed goto here}}
end:
    return number;
}

int past_declaration(int number) {
    if (number > 3) goto end;  // expected-error {{this goto jumps past the declaration of 'half', which its target can still name}}
    int half;  // expected-note {{declared here}}
    half = number / 2;
    number += half;
end:
    return number;
}
