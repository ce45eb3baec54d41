// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s %kernel-options
// rule: 8.8
// construct: destructors
void of_local();
struct Local {
    Local() = default;
    Local(const Local&) = delete;
    Local& operator=(const Local&) = delete;
    ~Local() { of_local(); }  // expected-error {{'~Local' calls itself through other functions: the kernel's stack is small and nobody knows how deep this goes; write a loop [K1402]}} expected-note {{'~Local' calls 'of_local' here}}
};
void of_local() { Local local; }  // expected-note {{'of_local' calls '~Local' here}}

void of_member();
struct Part {
    Part() = default;
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    ~Part() { of_member(); }  // expected-error {{'~Part' calls itself through other functions}} expected-note {{'~Part' calls 'of_member' here}}
};
struct Whole {  // expected-note {{'~Whole' calls '~Part' here}}
    Part parts[2];
};
Whole make();
void of_member() { make(); }  // expected-note {{'of_member' calls '~Whole' here}}
