// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1, 3.5, 3.6, 3.7
// Moves by path: on one way, in a loop, of a member, of the whole after a member.
#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill();
};
struct Pair {
    Buffer first, second;
};
void send(Buffer buffer);
void take(Buffer&& buffer);
void keep(Pair pair);

int twice(Buffer buffer) {
    send(std::move(buffer));  // expected-note {{moved here}}
    return buffer.size();     // expected-error {{'buffer' is used after it was moved [K0382]}}
}
int on_one_way(Buffer buffer, bool hand_over) {
    if (hand_over) send(std::move(buffer));  // expected-note {{moved here}}
    return buffer.size();                    // expected-error {{'buffer' is used after it was moved [K0382]}}
}
void in_a_loop(Buffer buffer) {
    for (int round = 0; round < 3; ++round)
        send(std::move(buffer));  // expected-error {{moved here again in the next round of the loop [K0382]}} expected-note {{new value}}
}
void by_rvalue_reference(Buffer buffer) {
    take(std::move(buffer));  // expected-note {{moved here}}
    buffer.fill();            // expected-error {{'buffer' is used after it was moved [K0382]}}
}
int member(Pair pair) {
    send(std::move(pair.first));  // expected-note {{moved here}}
    return pair.first.size();     // expected-error {{'pair.first' is used after it was moved [K0382]}}
}
void whole_after_member(Pair pair) {
    send(std::move(pair.first));  // expected-note {{moved here}}
    keep(std::move(pair));        // expected-error {{'pair.first' is used after it was moved [K0382]}}
}
int captured(Buffer buffer) {
    auto later = [kept = std::move(buffer)] { return kept.size(); };  // expected-note {{moved here}}
    return later() + buffer.size();  // expected-error {{'buffer' is used after it was moved [K0382]}}
}
int bound(Pair pair) {
    auto [first, second] = std::move(pair);
    send(std::move(first));  // expected-note {{moved here}}
    return second.size() + first.size();  // expected-error {{'first' is used after it was moved [K0382]}}
}
void both(int size, Buffer buffer);
void any_order(Buffer buffer) {
    both(buffer.size(), std::move(buffer));  // expected-error {{'buffer' is used after it was moved [K0382]}} expected-note {{moved here}}
}
